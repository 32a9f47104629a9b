package dev.zachet.mastery;

import dev.zachet.content.Checklist;
import dev.zachet.content.Companies.Seniority;
import dev.zachet.readiness.Demand;

/** How much an item asks for, before anything is known of the learner: our judgement, by its kind and by what is applied for. */
final class Demands {
    private Demands() {}

    static Demand of(Checklist.Kind kind, Seniority seniority) {
        boolean senior = seniority == Seniority.SENIOR;
        return switch (kind) {
            case BEHAVE, AVOID -> senior ? Demand.USUAL : Demand.BASIC;
            case DO, EXPLAIN, KNOW, ASKED -> senior ? Demand.HIGH : Demand.USUAL;
            case TASK -> Demand.HIGH;
            case SKIP -> throw new IllegalArgumentException("what is skipped is not asked for");
        };
    }
}
