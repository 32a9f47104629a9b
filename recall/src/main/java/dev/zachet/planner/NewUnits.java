package dev.zachet.planner;

import java.util.HashMap;
import java.util.Map;

/** How many units may still be begun on a day. */
final class NewUnits {
    private final Map<String, Integer> ofKind;
    private int shared;

    NewUnits(Day day) {
        this.shared = day.quiet() ? 0 : day.newUnits();
        this.ofKind = new HashMap<>(day.newOfKind());
        if (day.quiet()) {
            ofKind.replaceAll((kind, count) -> 0);
        }
    }

    int left(String kind) {
        return ofKind.getOrDefault(kind, shared);
    }

    /** Counts a unit that is begun; one that is pinned may go beyond the number. */
    void begin(String kind) {
        if (ofKind.computeIfPresent(kind, (same, count) -> count - 1) == null) {
            shared--;
        }
    }
}
