package dev.zachet.lab;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.core.NativeQuery;
import org.postgresql.core.Parser;

/** A text taken apart into its statements. */
public record Script(List<Statement> statements) {
    public Script {
        statements = List.copyOf(statements);
    }

    /**
     * One of them.
     *
     * @param sql without the comments before it
     * @param line where it begins, 1-based
     */
    public record Statement(String sql, int line) {}

    /** Takes a text apart; comments are no statements. */
    public static Script of(String text) {
        List<Statement> statements = new ArrayList<>();
        int at = 0;
        try {
            for (NativeQuery query : Parser.parseJdbcSql(text, true, false, true, false, false)) {
                int begins = Math.max(at, text.indexOf(query.nativeSql, at));
                int skipped = code(query.nativeSql);
                at = begins + query.nativeSql.length();
                if (skipped < query.nativeSql.length()) {
                    statements.add(new Statement(
                            query.nativeSql.substring(skipped).stripTrailing(), line(text, begins + skipped)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalArgumentException(e);
        }
        return new Script(statements);
    }

    private static int line(String text, int at) {
        return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    }

    /** Where a statement begins after blanks and comments. */
    private static int code(String sql) {
        int at = 0;
        while (at < sql.length()) {
            if (Character.isWhitespace(sql.charAt(at))) {
                at++;
            } else if (sql.startsWith("--", at)) {
                at = Parser.parseLineComment(sql.toCharArray(), at) + 1;
            } else if (sql.startsWith("/*", at)) {
                at = Parser.parseBlockComment(sql.toCharArray(), at) + 1;
            } else {
                return at;
            }
        }
        return sql.length();
    }
}
