package dev.zachet.evening;

import dev.zachet.evidence.Fact;
import dev.zachet.plan.Aims.Aim;
import dev.zachet.readiness.Demand;
import dev.zachet.readiness.ItemReadiness;
import dev.zachet.readiness.Model;
import dev.zachet.readiness.Source;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where a learner is likely to lose an interview: the chance that an item is asked, times the chance that he does not pass on it
 * by the evidence there is.
 */
final class Weakness {
    private static final double DAY = Duration.ofDays(1).toMillis();
    private static final ItemReadiness ITEMS = new ItemReadiness(Model.USUAL);

    private final Aim aim;
    private final Map<String, List<Fact>> facts;
    private final Instant now;

    Weakness(Aim aim, List<Fact> facts, Instant now) {
        this.aim = aim;
        this.facts = facts.stream().collect(Collectors.groupingBy(Fact::item));
        this.now = now;
    }

    /** Of an item, 0 to 1. */
    double of(String item) {
        double passed = ITEMS.read(demand(), shown(item), List.of()).estimate().mean();
        return aim.chances().getOrDefault(item, 0.0) * (1 - passed);
    }

    /** How many times something was shown about an item, well or not. */
    int count(String item) {
        return facts.getOrDefault(item, List.of()).size();
    }

    private Demand demand() {
        return switch (aim.seniority()) {
            case MIDDLE -> Demand.USUAL;
            case SENIOR -> Demand.HIGH;
        };
    }

    private List<dev.zachet.readiness.Fact> shown(String item) {
        return facts.getOrDefault(item, List.of()).stream()
                .map(fact -> new dev.zachet.readiness.Fact(
                        source(fact), fact.score(), weight(fact), fact.unaided(), days(fact)))
                .toList();
    }

    private double days(Fact fact) {
        return Math.max(0, Duration.between(fact.at(), now).toMillis() / DAY);
    }

    /** What is only said has its weight in its source already. */
    private static double weight(Fact fact) {
        return source(fact).weak() ? 1 : fact.weight();
    }

    private static Source source(Fact fact) {
        return switch (fact.kind()) {
            case EXERCISE -> Source.EXERCISE;
            case CLAIM -> Source.CLAIM;
            case FOLLOW_UP -> Source.FOLLOW_UP;
            case CARD -> Source.WORD;
            case PLACEMENT -> Source.QUESTION;
            case INTERVIEW -> Source.INTERVIEW;
        };
    }
}
