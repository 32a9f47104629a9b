package dev.zachet.lab;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a result is compared with the expected one. Numbers are compared by value, those of floating point with a tolerance of
 * one in a thousand million; NULL equals NULL and nothing else.
 *
 * @param ordered whether the order of rows counts; how often a row occurs always does
 * @param names whether the names of columns count; their number always does
 */
public record Matching(boolean ordered, boolean names) {

    /** What differs; {@link Difference.None} where nothing does. */
    public Difference compare(Grid expected, Grid actual) {
        List<String> wanted = expected.columns().stream().map(Grid.Column::name).toList();
        List<String> given = actual.columns().stream().map(Grid.Column::name).toList();
        if (wanted.size() != given.size() || (names && !wanted.equals(given))) {
            return new Difference.Columns(wanted, given);
        }
        Values values = Values.of(expected, actual);
        Difference rows = rows(values, expected, actual);
        if (!(rows instanceof Difference.None) || !ordered) {
            return rows;
        }
        for (int i = 0; i < expected.rows().size(); i++) {
            if (!values.same(expected.rows().get(i), actual.rows().get(i))) {
                return new Difference.Order(
                        i + 1, expected.rows().get(i), actual.rows().get(i));
            }
        }
        return new Difference.None();
    }

    /** Compares without order: equal keys first, then what is left pair by pair, where a tolerance may still match. */
    private static Difference rows(Values values, Grid expected, Grid actual) {
        Map<List<@Nullable String>, Integer> counts = new HashMap<>();
        expected.rows().forEach(row -> counts.merge(values.key(row), 1, Integer::sum));
        Map<List<@Nullable String>, Integer> wanted = Map.copyOf(counts);
        List<List<@Nullable String>> extra = new ArrayList<>();
        for (List<@Nullable String> row : actual.rows()) {
            List<@Nullable String> key = values.key(row);
            if (counts.merge(key, -1, Integer::sum) < 0) {
                counts.put(key, 0);
                extra.add(row);
            }
        }
        List<List<@Nullable String>> missing = new ArrayList<>();
        for (List<@Nullable String> row : expected.rows()) {
            List<@Nullable String> key = values.key(row);
            if (Objects.requireNonNullElse(counts.get(key), 0) > 0) {
                counts.merge(key, -1, Integer::sum);
                missing.add(row);
            }
        }
        values.cancel(missing, extra);
        long repeated = extra.stream()
                .filter(row -> wanted.containsKey(values.key(row)))
                .count();
        return missing.isEmpty() && extra.isEmpty()
                ? new Difference.None()
                : new Difference.Rows(missing, extra, (int) repeated);
    }
}
