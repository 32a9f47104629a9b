package dev.zachet.plan.spi;

import dev.zachet.content.Localized;
import dev.zachet.planner.Unit;
import dev.zachet.recall.Grade;
import dev.zachet.recall.Memory;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Work that is done at one sitting.
 *
 * @param id {@code <kind>/<name>}, the same for ever
 * @param section of the checklist
 * @param prerequisites ids of the pieces to be done before
 * @param shares by checklist item, how much of the item this piece alone carries: over 0, at most 1
 * @param history what became of it so far
 */
public record Piece(
        String id,
        Localized title,
        String section,
        Unit.Cost cost,
        Set<String> prerequisites,
        Map<String, Double> shares,
        History history) {
    public Piece {
        if (!id.matches("[a-z-]+/[a-z0-9.-]+")) {
            throw new IllegalArgumentException("a piece's id is <kind>/<name>: '%s'".formatted(id));
        }
        prerequisites = Set.copyOf(prerequisites);
        shares = Map.copyOf(shares);
    }

    /** The kind of work. */
    public String kind() {
        return id.substring(0, id.indexOf('/'));
    }

    /** What stands after the kind. */
    public String name() {
        return id.substring(id.indexOf('/') + 1);
    }

    /** What a learner has done of a piece, and what is left of that. */
    public sealed interface History {}

    /**
     * Each time that it was done; what is left follows from them.
     *
     * @param all the earliest first; none for a piece that was never done
     */
    public record Studies(List<Study> all) implements History {
        public static final Studies NONE = new Studies(List.of());

        public Studies {
            all = all.stream().sorted(Comparator.comparing(Study::at)).toList();
        }
    }

    /** What is left where somebody else keeps count, and when it was done for the first and for the last time. */
    public record Remembered(Memory memory, Instant first, Instant last) implements History {}

    /** One time that a piece was done, and how well. */
    public record Study(Instant at, Grade grade) {}
}
