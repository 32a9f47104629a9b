package dev.zachet.isolation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.zachet.lab.Grid;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody expects of a statement, written as {@code sees 100}, {@code changed 1}, {@code blocks}, {@code aborts 40001},
 * {@code commits}, {@code rolls back} or {@code done}. Rows are written with commas between values and semicolons between
 * rows, none as {@code sees nothing}.
 *
 * @param value empty for kinds that have none
 */
public record Prediction(Kind kind, String value) {
    private static final String NOTHING = "nothing";

    public Prediction {
        if (kind.hasValue == value.isEmpty()) {
            throw new IllegalArgumentException(
                    "\"%s\" %s".formatted(kind.words(), kind.hasValue ? "needs a value" : "has no value"));
        }
    }

    /** What can become of a statement. */
    public enum Kind {
        SEES(true),
        CHANGED(true),
        BLOCKS(false),
        ABORTS(true),
        COMMITS(false),
        ROLLS_BACK(false),
        DONE(false),
        /** Its session waits, or is gone, or it was stopped: nobody is asked to expect that. */
        NONE(false);

        private final boolean hasValue;

        Kind(boolean hasValue) {
            this.hasValue = hasValue;
        }

        String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** Reads one as it is written. */
    @JsonCreator
    public static Prediction of(String text) {
        for (Kind kind : Kind.values()) {
            if (kind != Kind.NONE && (text.equals(kind.words()) || text.startsWith(kind.words() + " "))) {
                return new Prediction(
                        kind, text.substring(kind.words().length()).strip());
            }
        }
        throw new IllegalArgumentException(
                "not a prediction: \"%s\"; write sees …, changed …, blocks, aborts …, commits, rolls back or done"
                        .formatted(text));
    }

    /** What one would have had to expect. */
    public static Prediction of(Happening happening) {
        return switch (happening) {
            case Happening.Sees sees -> new Prediction(Kind.SEES, text(sees.grid()));
            case Happening.Changed changed -> new Prediction(Kind.CHANGED, String.valueOf(changed.rows()));
            case Happening.Blocks _ -> new Prediction(Kind.BLOCKS, "");
            case Happening.Aborts aborts -> new Prediction(Kind.ABORTS, aborts.sqlState());
            case Happening.Commits _ -> new Prediction(Kind.COMMITS, "");
            case Happening.RollsBack _ -> new Prediction(Kind.ROLLS_BACK, "");
            case Happening.Done _ -> new Prediction(Kind.DONE, "");
            case Happening.Queues _, Happening.Dies _, Happening.Stopped _ -> new Prediction(Kind.NONE, "");
        };
    }

    /** Rows in a line. */
    public static String text(Grid grid) {
        return grid.rows().isEmpty()
                ? NOTHING
                : grid.rows().stream()
                        .map(row -> row.stream().map(Prediction::cell).collect(Collectors.joining(", ")))
                        .collect(Collectors.joining("; "));
    }

    private static String cell(@Nullable String value) {
        return value == null ? "NULL" : value;
    }

    @Override
    @JsonValue
    public String toString() {
        return (kind.words() + " " + value).strip();
    }
}
