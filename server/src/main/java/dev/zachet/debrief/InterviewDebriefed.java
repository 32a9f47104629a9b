package dev.zachet.debrief;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A learner said how a real interview went, or put it otherwise, or took it back. Of two, the one that was said later counts.
 *
 * @param scores by checklist item, 0 to 1; the mean where an item was asked more than once
 * @param takenBack items of which he said something before, and nothing now
 * @param at when the interview was
 * @param said when he said so; of one debrief, never the same twice
 */
public record InterviewDebriefed(
        UUID debrief, UUID learner, Map<String, Double> scores, Set<String> takenBack, Instant at, Instant said) {
    public InterviewDebriefed {
        scores = Map.copyOf(scores);
        takenBack = Set.copyOf(takenBack);
    }
}
