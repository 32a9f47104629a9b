package dev.zachet.planner;

import dev.zachet.recall.Memory;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work that is done at one sitting: an exercise, a card deck, a mock interview.
 *
 * @param kind what sort of work it is; see {@link Rules#spaced}
 * @param section what it belongs to when sections alternate within a day
 * @param prerequisites ids of the units that must have been done before
 * @param studied null when it was never done
 * @param shares by checklist item, how much of the item this unit alone carries: over 0, at most 1
 */
public record Unit(
        String id,
        String kind,
        String section,
        Cost cost,
        Set<String> prerequisites,
        @Nullable Studied studied,
        Map<String, Double> shares) {

    public Unit {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a unit's id must not be blank");
        }
        prerequisites = Set.copyOf(prerequisites);
        if (prerequisites.contains(id)) {
            throw new IllegalArgumentException("unit '%s' is its own prerequisite".formatted(id));
        }
        shares = Map.copyOf(shares);
        shares.forEach((item, share) -> {
            if (!(share > 0 && share <= 1)) {
                throw new IllegalArgumentException("unit '%s': the share of item '%s' must be over 0 and at most 1: %s"
                        .formatted(id, item, share));
            }
        });
    }

    /**
     * Seconds a unit takes.
     *
     * @param first when it is new, 1 or more
     * @param again when it is repeated, 1 or more
     */
    public record Cost(int first, int again) {
        public Cost {
            if (first < 1 || again < 1) {
                throw new IllegalArgumentException("a unit takes a second or more: %d, %d".formatted(first, again));
            }
        }
    }

    /**
     * What is left of a unit that was done.
     *
     * @param days whole days since it was last done, 0 for today
     */
    public record Studied(Memory memory, int days) {
        public Studied {
            if (days < 0) {
                throw new IllegalArgumentException("days must be 0 or more: " + days);
            }
        }
    }
}
