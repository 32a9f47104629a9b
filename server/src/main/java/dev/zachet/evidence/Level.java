package dev.zachet.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.zachet.practice.Outcome;
import java.util.List;

/** How much there is to show for a checklist item. */
public enum Level {
    /** Nothing yet. */
    @JsonProperty("none")
    NONE,
    /** Something, be it a failure. */
    @JsonProperty("some")
    SOME,
    /** At least two different exercises that weigh at least half were solved without a hint. */
    @JsonProperty("solid")
    SOLID;

    private static final double HALF = 0.5;
    private static final int ENOUGH = 2;

    /** What the evidence for one item comes to. */
    public static Level of(List<Fact> facts) {
        long solvedAlone = facts.stream()
                .filter(fact -> fact.kind() == Fact.Kind.EXERCISE)
                .filter(fact -> fact.outcome() == Outcome.ACCEPTED && fact.unaided() && fact.weight() >= HALF)
                .map(Fact::exercise)
                .distinct()
                .count();
        if (solvedAlone >= ENOUGH) {
            return SOLID;
        }
        return facts.isEmpty() ? NONE : SOME;
    }
}
