package dev.zachet.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Compares numbers within a tolerance, at any depth; everything else exactly. */
final class NearComparison {
    private final double tolerance;

    NearComparison(double tolerance) {
        this.tolerance = tolerance;
    }

    boolean near(JsonNode expected, JsonNode actual) {
        if (expected.isNumber() && actual.isNumber()) {
            return numbers(expected, actual);
        }
        if (expected.isArray() && actual.isArray()) {
            return lists(List.copyOf(expected.values()), List.copyOf(actual.values()));
        }
        Optional<JsonNode> tuple = Marked.tuple(expected);
        if (tuple.isPresent()) {
            return near(tuple.get(), actual);
        }
        Optional<JsonNode> wanted = Marked.set(expected);
        Optional<JsonNode> given = Marked.set(actual);
        if (wanted.isPresent() && given.isPresent()) {
            return lists(inOrder(wanted.get()), inOrder(given.get()));
        }
        boolean plain = wanted.isEmpty() && given.isEmpty() && expected.isObject() && actual.isObject();
        return plain && Marked.dict(expected).isEmpty()
                ? objects(expected, actual)
                : Comparisons.exact(expected, actual);
    }

    private boolean numbers(JsonNode expected, JsonNode actual) {
        if (Comparisons.exact(expected, actual)) {
            return true;
        }
        double wanted = Canonical.floating(expected);
        double distance = Math.abs(wanted - Canonical.floating(actual));
        return Double.isFinite(distance) && distance <= tolerance * Math.max(1, Math.abs(wanted));
    }

    private boolean lists(List<JsonNode> expected, List<JsonNode> actual) {
        if (expected.size() != actual.size()) {
            return false;
        }
        for (int at = 0; at < expected.size(); at++) {
            if (!near(expected.get(at), actual.get(at))) {
                return false;
            }
        }
        return true;
    }

    private boolean objects(JsonNode expected, JsonNode actual) {
        return expected.size() == actual.size()
                && expected.propertyNames().stream()
                        .allMatch(key -> actual.has(key) && near(expected.path(key), actual.path(key)));
    }

    /** Numbers by size, so that those which are near each other meet; anything else by its text. */
    private static List<JsonNode> inOrder(JsonNode set) {
        List<JsonNode> elements = new ArrayList<>(set.values());
        elements.sort(Comparator.comparingDouble(
                        (JsonNode e) -> e.isNumber() ? Canonical.floating(e) : Double.POSITIVE_INFINITY)
                .thenComparing(e -> e.isNumber() ? "" : Canonical.text(e)));
        return elements;
    }
}
