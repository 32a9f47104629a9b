package dev.zachet.placement;

import dev.zachet.content.Companies.Seniority;
import dev.zachet.placement.spi.Shown;
import dev.zachet.readiness.Demand;
import dev.zachet.readiness.Estimate;
import dev.zachet.readiness.Fact;
import dev.zachet.readiness.ItemReadiness;
import dev.zachet.readiness.Model;
import dev.zachet.readiness.Reading;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is known of a learner at a moment, item by item. */
final class Standing {
    private static final double DAY = Duration.ofDays(1).toMillis();
    private static final ItemReadiness MODEL = new ItemReadiness(Model.USUAL);

    private final Demand demand;
    private final Map<String, Double> chances;
    private final Map<String, List<Fact>> facts;

    /**
     * What was shown until a moment.
     *
     * @param chances that an item is asked, 0 to 1
     */
    Standing(Seniority seniority, Map<String, Double> chances, List<Shown> shown, Instant now) {
        this.demand = switch (seniority) {
            case MIDDLE -> Demand.USUAL;
            case SENIOR -> Demand.HIGH;
        };
        this.chances = Map.copyOf(chances);
        this.facts = shown.stream()
                .collect(Collectors.groupingBy(
                        Shown::item, Collectors.mapping(one -> fact(one, now), Collectors.toList())));
    }

    /** By item, how much it would help to know more of it: the uncertainty of what is known, times the chance to be asked. */
    Map<String, Double> worth() {
        return chances.keySet().stream().collect(Collectors.toMap(item -> item, this::worth));
    }

    private double worth(String item) {
        Estimate estimate = MODEL.read(demand, facts.getOrDefault(item, List.of()), List.of())
                .estimate();
        return Math.sqrt(estimate.variance()) * chances.getOrDefault(item, 0.0);
    }

    /**
     * What is known of some items taken as one; empty where nothing was shown. Answers about one tell of the others too, and
     * that is more honest than a mean over items most of which nobody asked about.
     */
    Optional<Reading> together(List<String> items) {
        List<Fact> all = items.stream()
                .flatMap(item -> facts.getOrDefault(item, List.of()).stream())
                .toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(MODEL.read(demand, all, List.of()));
    }

    private static Fact fact(Shown shown, Instant now) {
        double days = Math.max(0, Duration.between(shown.at(), now).toMillis() / DAY);
        return new Fact(shown.source(), shown.score(), shown.weight(), shown.unaided(), days);
    }
}
