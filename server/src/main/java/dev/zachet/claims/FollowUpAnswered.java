package dev.zachet.claims;

import java.time.Instant;
import java.util.UUID;

/**
 * A learner ticked what he had said to a follow-up question. It rests on his own word.
 *
 * @param exercise what the question belongs to: an exercise, or a topic as in {@code topics/python-core.why-dict-fast}
 * @param item the checklist item that this is mainly for
 * @param score share of the key points, 0 to 1
 */
public record FollowUpAnswered(UUID answer, UUID learner, String exercise, String item, double score, Instant at) {}
