package dev.zachet.mastery;

import dev.zachet.readiness.Belief;
import dev.zachet.readiness.Calibration;
import dev.zachet.readiness.Estimate;
import dev.zachet.readiness.Together;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can be said of a learner as of a moment: how likely he passes on several items together. */
final class Assessment {
    /** The share of what is likely asked that there must be enough evidence for. */
    static final double ENOUGH = 0.5;

    private final Portfolio portfolio;
    private final Instant moment;
    private final Map<String, Belief> beliefs = new LinkedHashMap<>();

    Assessment(Portfolio portfolio, Calibration calibration, Instant moment) {
        this.portfolio = portfolio;
        this.moment = moment;
        portfolio.items().forEach(item -> beliefs.put(item, calibration.of(portfolio.belief(item, moment))));
    }

    Instant moment() {
        return moment;
    }

    /** What is believed of an item, calibrated. */
    Belief belief(String item) {
        Belief belief = beliefs.get(item);
        if (belief == null) {
            throw new IllegalArgumentException("nothing is asked about " + item);
        }
        return belief;
    }

    boolean known(String item) {
        return Portfolio.ITEMS.enough(belief(item));
    }

    /** The share, 0 to 1, of what is likely asked among these items that there is enough evidence for. */
    double share(List<String> items) {
        double known =
                items.stream().filter(this::known).mapToDouble(portfolio::asked).sum();
        double all = items.stream().mapToDouble(portfolio::asked).sum();
        return all > 0 ? known / all : 0;
    }

    /** Items together; empty where there is too little evidence. */
    Optional<Estimate> together(List<String> items) {
        if (share(items) < ENOUGH) {
            return Optional.empty();
        }
        return Optional.of(Together.of(items.stream()
                .map(item -> new Together.Part(portfolio.asked(item), belief(item)))
                .toList()));
    }
}
