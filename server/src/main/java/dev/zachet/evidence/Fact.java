package dev.zachet.evidence;

import dev.zachet.practice.Outcome;
import dev.zachet.readiness.Source;
import java.time.Duration;
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
        Instant at) {
    private static final double HALF = 0.5;
    private static final double DAY = Duration.ofDays(1).toMillis();

    /** What kind of work a fact comes from. */
    public enum Kind {
        /** An exercise of any kind, judged by running it. */
        EXERCISE,
        /** Something said about one's own solution that was checked. */
        CLAIM,
        /** A follow-up question. */
        FOLLOW_UP,
        /** A card, graded by the learner. */
        CARD,
        /** A question of the placement. */
        PLACEMENT,
        /** A question of an interview. */
        INTERVIEW
    }

    /** Told by the source: what is none of the others is an exercise's own kind, as in {@code code}. */
    public Kind kind() {
        return switch (source) {
            case "claim" -> Kind.CLAIM;
            case "follow-up" -> Kind.FOLLOW_UP;
            case "card" -> Kind.CARD;
            case "placement" -> Kind.PLACEMENT;
            case "interview" -> Kind.INTERVIEW;
            default -> Kind.EXERCISE;
        };
    }

    /** What kind of evidence it is to readiness. Of an answer in a placement, one that was compared weighs half or more. */
    public Source says() {
        return switch (kind()) {
            case EXERCISE -> Source.EXERCISE;
            case CLAIM -> Source.CLAIM;
            case FOLLOW_UP -> Source.FOLLOW_UP;
            case CARD -> Source.WORD;
            case PLACEMENT -> weight >= HALF ? Source.QUESTION : Source.WORD;
            case INTERVIEW -> Source.INTERVIEW;
        };
    }

    /** The same as readiness counts it at a moment. */
    public dev.zachet.readiness.Fact asOf(Instant moment) {
        double days = Math.max(0, Duration.between(at, moment).toMillis() / DAY);
        return new dev.zachet.readiness.Fact(says(), score, weight, unaided, days);
    }
}
