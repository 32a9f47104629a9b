package dev.zachet.placement.spi;

import dev.zachet.readiness.Source;
import java.time.Instant;

/**
 * One thing that a learner has shown about a checklist item.
 *
 * @param source what kind of evidence it is
 * @param exercise what it was shown in, as in {@code code/longest-outage} or {@code cards/<card>}
 * @param score 0 to 1
 * @param weight how much it says about the item, 0 to 1
 * @param unaided whether it was done without hints
 */
public record Shown(
        String item, Source source, String exercise, double score, double weight, boolean unaided, Instant at) {}
