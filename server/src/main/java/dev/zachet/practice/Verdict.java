package dev.zachet.practice;

import java.util.List;

/**
 * What a checker says of an answer.
 *
 * @param score share of what was asked that is right, 0 to 1; 1 exactly when accepted
 * @param findings what the learner is shown, in order
 */
public record Verdict(Outcome outcome, double score, List<Finding> findings) {
    public Verdict {
        findings = List.copyOf(findings);
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("a score is 0 to 1: " + score);
        }
    }

    /** Nothing can be said of the answer; why, and how to mend it. */
    public static Verdict unavailable(String reason, String mend) {
        return new Verdict(Outcome.UNAVAILABLE, 0, List.of(new Finding.Unavailable(reason, mend)));
    }
}
