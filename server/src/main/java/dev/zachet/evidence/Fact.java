package dev.zachet.evidence;

import dev.zachet.practice.Outcome;
import java.time.Instant;
import java.util.UUID;

/**
 * One thing that a learner has shown about one checklist item.
 *
 * @param source what kind of work showed it, as in {@code code}
 * @param reference the submission (or review, or interview) that it comes from
 * @param exercise what it was shown in: an exercise, or a topic as in {@code topics/python-core.why-dict-fast}
 * @param score 0 to 1
 * @param weight how much the exercise says about the item, 0 to 1
 * @param submissions how many tries it had taken until then
 */
public record Fact(
        UUID id,
        UUID learner,
        String item,
        String source,
        UUID reference,
        String exercise,
        Outcome outcome,
        double score,
        double weight,
        boolean unaided,
        int hints,
        int submissions,
        double activeMinutes,
        Instant at) {}
