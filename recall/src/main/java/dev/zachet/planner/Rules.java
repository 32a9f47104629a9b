package dev.zachet.planner;

import java.util.Map;
import java.util.Set;

/**
 * What a learner wishes and what keeps a plan humane.
 *
 * @param pins by unit, the day (0 is today) on which it is to be done; a pin outranks the bounds of a day but never its
 *     seconds and never a prerequisite
 * @param dropped units that are not to be done
 * @param spaced by kind of unit, how many days must lie from one of that kind to the next; 1 or more
 * @param inARow how many units of one section may follow each other when another is nearly as good; 1 or more
 */
public record Rules(Map<String, Integer> pins, Set<String> dropped, Map<String, Integer> spaced, int inARow) {
    /** No wishes; three of a section in a row. */
    public static final Rules NONE = new Rules(Map.of(), Set.of(), Map.of(), 3);

    public Rules {
        pins = Map.copyOf(pins);
        dropped = Set.copyOf(dropped);
        spaced = Map.copyOf(spaced);
        spaced.forEach((kind, days) -> {
            if (days < 1) {
                throw new IllegalArgumentException("kind '%s': at least a day between two: %d".formatted(kind, days));
            }
        });
        if (inARow < 1) {
            throw new IllegalArgumentException("at least one unit in a row: " + inARow);
        }
    }
}
