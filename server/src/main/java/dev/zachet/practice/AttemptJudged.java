package dev.zachet.practice;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A graded submission got its verdict.
 *
 * @param items checklist ids with the weight that the exercise has for them
 * @param submissions how many graded submissions the attempt has had, this one included
 * @param unaided whether no hint had been opened
 * @param activeMinutes time in which the learner was seen at work
 */
public record AttemptJudged(
        UUID attempt,
        UUID submission,
        UUID learner,
        String exercise,
        Map<String, Double> items,
        Outcome outcome,
        double score,
        int submissions,
        int hints,
        boolean unaided,
        double activeMinutes,
        Instant at) {}
