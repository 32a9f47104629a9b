package dev.zachet.content;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A statement to be written and judged by what it returns, or changes, on several data sets.
 *
 * @param ordered whether the order of rows counts
 * @param columnNames whether the names of columns count
 * @param deadline for one statement
 * @param hidden the data sets besides the story's own, each filling a schema of its own
 * @param check for a change: the query that tells what it did; otherwise empty
 */
public record SqlTask(
        Story story,
        Answer answer,
        boolean ordered,
        boolean columnNames,
        Duration deadline,
        List<DataSet> hidden,
        String starter,
        String exemplar,
        String check,
        List<Wrong> wrong)
        implements Task {
    /** The name of the set that every story has. */
    public static final String MAIN = "main";

    private static final Localized VISIBLE = new Localized("Видимые данные", "The visible data");

    public SqlTask {
        hidden = List.copyOf(hidden);
        wrong = List.copyOf(wrong);
    }

    @Override
    public Optional<String> approved() {
        return Optional.of(exemplar);
    }

    @Override
    public List<Localized> wrongIdeas() {
        return wrong.stream().map(Wrong::explanation).toList();
    }

    /** What is judged. */
    public enum Answer {
        /** The rows that the statement returns. */
        QUERY,
        /** What the statement leaves behind. */
        CHANGE
    }

    /** Rows for empty tables; the script of the visible set is the story's and stands here empty. */
    public record DataSet(String name, Localized title, String script) {}

    /** A plausible wrong statement with the verdict that it must get on the named set. */
    public record Wrong(String why, String statement, String set, Verdict verdict, Localized explanation) {}

    /** What can be wrong with a statement on a set. */
    public enum Verdict {
        ROWS,
        ORDER,
        COLUMNS,
        ERROR,
        TOO_LONG;

        /** As it is written in the bank. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** The visible set, then the hidden ones. */
    public List<DataSet> sets() {
        return Stream.concat(Stream.of(new DataSet(MAIN, VISIBLE, "")), hidden.stream())
                .toList();
    }
}
