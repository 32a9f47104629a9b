package dev.zachet.content;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A query to be made cheaper without changing what it returns: judged by its plan and by what the cure costs, never by the
 * clock.
 *
 * @param query what is asked today: one statement, or all those that an application sends one after another
 * @param bindings what stands for the {@code :names} in it, each a run of its own; one without names where there are none
 * @param prepare what is done to the story's large data before; empty for nothing
 * @param write the statement that pays for indexes; empty where nobody asks for that
 * @param hidden small data sets on which what is handed in must return the same
 * @param conditions what its plan and its price must be, by name
 * @param questions about the plan, answered instead of writing a script; none where one is to be written
 */
public record PlanTask(
        Story story,
        String query,
        List<Map<String, String>> bindings,
        Allowed allowed,
        boolean ordered,
        Duration deadline,
        String prepare,
        String write,
        List<SqlTask.DataSet> hidden,
        Map<String, Condition> conditions,
        List<Question> questions,
        Solutions solutions)
        implements Task {
    /** The script that cures, among those that can be chosen. */
    public static final String EXEMPLAR = "exemplar";

    /** The question for a cure. */
    public static final String CURE = "cure";

    private static final Localized LARGE = new Localized("Большие данные", "The large data");
    private static final Pattern NAMES =
            Pattern.compile("'(?:[^']|'')*'|\"[^\"]*\"|--[^\n]*|/\\*.*?\\*/|::|:([a-z][a-z0-9_]*)", Pattern.DOTALL);

    public PlanTask {
        bindings = List.copyOf(bindings);
        hidden = List.copyOf(hidden);
        questions = List.copyOf(questions);
        conditions = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(conditions));
    }

    /** What a learner may change. */
    public enum Allowed {
        /** Indexes and statistics; the application's query stays as it is. */
        SCHEMA,
        /** The query alone. */
        QUERY,
        /** Both. */
        BOTH
    }

    /** What is handed in, or shown: scripts of what changes the schema, and at most one query at the end. */
    public record Solutions(String starter, String exemplar, List<Wrong> wrong) {
        public Solutions {
            wrong = List.copyOf(wrong);
        }
    }

    /**
     * A plausible wrong script.
     *
     * @param fails the condition that it must miss, {@code rows}, {@code error} or {@code not-allowed}
     */
    public record Wrong(String why, String script, String fails, Localized explanation) {}

    /** Whether questions are answered rather than a script written. */
    public boolean asks() {
        return !questions.isEmpty();
    }

    /** The script that a learner chose as the cure; empty where there is none of that name. */
    public java.util.Optional<String> cure(String id) {
        return id.equals(EXEMPLAR)
                ? java.util.Optional.of(solutions.exemplar())
                : solutions.wrong().stream()
                        .filter(one -> one.why().equals(id))
                        .map(Wrong::script)
                        .findFirst();
    }

    @Override
    public String starter() {
        return solutions.starter();
    }

    @Override
    public Optional<String> approved() {
        return Optional.of(solutions.exemplar());
    }

    @Override
    public List<Localized> wrongIdeas() {
        return solutions.wrong().stream().map(Wrong::explanation).toList();
    }

    /** The large data, then the hidden sets. */
    public List<SqlTask.DataSet> sets() {
        return Stream.concat(Stream.of(new SqlTask.DataSet(SqlTask.MAIN, LARGE, "")), hidden.stream())
                .toList();
    }

    /** A query with the values of a binding in the place of their names; unknown names stay. */
    public static String bound(String query, Map<String, String> binding) {
        return NAMES.matcher(query).replaceAll(found -> {
            String name = found.group(1);
            return Matcher.quoteReplacement(
                    name != null && binding.containsKey(name) ? binding.getOrDefault(name, "") : found.group());
        });
    }

    /** The names in a query that a binding has to give a value. */
    static List<String> names(String query) {
        return NAMES.matcher(query)
                .results()
                .filter(found -> found.group(1) != null)
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }
}
