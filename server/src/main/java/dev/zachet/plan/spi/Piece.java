package dev.zachet.plan.spi;

import dev.zachet.content.Localized;
import dev.zachet.planner.Unit;
import dev.zachet.recall.Grade;
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
 * @param studies when it was done, the earliest first
 */
public record Piece(
        String id,
        Localized title,
        String section,
        Unit.Cost cost,
        Set<String> prerequisites,
        Map<String, Double> shares,
        List<Study> studies) {
    public Piece {
        if (!id.matches("[a-z-]+/[a-z0-9.-]+")) {
            throw new IllegalArgumentException("a piece's id is <kind>/<name>: '%s'".formatted(id));
        }
        prerequisites = Set.copyOf(prerequisites);
        shares = Map.copyOf(shares);
        studies = studies.stream().sorted(Comparator.comparing(Study::at)).toList();
    }

    /** The kind of work. */
    public String kind() {
        return id.substring(0, id.indexOf('/'));
    }

    /** What stands after the kind. */
    public String name() {
        return id.substring(id.indexOf('/') + 1);
    }

    /** One time that a piece was done, and how well. */
    public record Study(Instant at, Grade grade) {}
}
