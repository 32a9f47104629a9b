package dev.zachet.lab;

import java.sql.SQLException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Reads what the driver throws. */
final class Failure {
    private static final int LONGEST = 2_000;
    private static final String CANCELLED = "57014";
    private static final String CONNECTION = "08";

    private Failure() {}

    /** What an exception says of a statement. */
    static Ran of(SQLException thrown, String sql, Bounds bounds) {
        String state = String.valueOf(thrown.getSQLState());
        ServerErrorMessage said = thrown instanceof PSQLException known ? known.getServerErrorMessage() : null;
        if (state.equals(CANCELLED)) {
            return new Ran.TooLong(bounds.time());
        }
        if (said == null && String.valueOf(thrown.getMessage()).contains("maxResultBuffer")) {
            return new Ran.TooLarge(Ran.What.RESULT);
        }
        if (said == null) {
            String words = cut(thrown.getMessage());
            return state.startsWith(CONNECTION) ? new Ran.Lost(words) : new Ran.Failed(state, words, "", "", 0, 0);
        }
        int at = said.getPosition();
        int line = at == 0
                ? 0
                : 1
                        + (int) sql.codePoints()
                                .limit(at - 1L)
                                .filter(c -> c == '\n')
                                .count();
        return new Ran.Failed(
                state, cut(said.getMessage()), cut(said.getDetail()), cut(said.getHint()), line, column(sql, at));
    }

    private static int column(String sql, int at) {
        int[] before = sql.codePoints().limit(Math.max(0, at - 1L)).toArray();
        int column = before.length;
        while (column > 0 && before[column - 1] != '\n') {
            column--;
        }
        return at == 0 ? 0 : before.length - column + 1;
    }

    private static String cut(@org.jspecify.annotations.Nullable String text) {
        String words = text == null ? "" : text;
        return words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
    }
}
