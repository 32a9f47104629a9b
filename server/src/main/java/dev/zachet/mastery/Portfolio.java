package dev.zachet.mastery;

import dev.zachet.content.Checklist;
import dev.zachet.evidence.Fact;
import dev.zachet.flashcards.Recalls;
import dev.zachet.plan.Aims.Aim;
import dev.zachet.readiness.Belief;
import dev.zachet.readiness.Calibration;
import dev.zachet.readiness.Demand;
import dev.zachet.readiness.ItemReadiness;
import dev.zachet.readiness.Model;
import dev.zachet.readiness.Reading;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Everything that a learner has to show, to be judged as of any moment. */
final class Portfolio {
    static final Model MODEL = Model.USUAL;
    static final ItemReadiness ITEMS = new ItemReadiness(MODEL);

    private final Aim aim;
    private final Map<String, Demand> demands = new LinkedHashMap<>();
    private final Map<String, ItemEvidence> evidence = new LinkedHashMap<>();
    private final List<String> items;
    private final List<Fact> facts;
    private final List<Calibration.Outcome> outcomes;

    /** Facts in any order; those about items that are not drilled say nothing here. */
    Portfolio(Checklist checklist, Aim aim, List<Fact> facts, List<Recalls.OfCard> cards) {
        this.aim = aim;
        Map<String, List<Fact>> byItem = facts.stream().collect(Collectors.groupingBy(Fact::item));
        Map<String, List<Recalls.OfCard>> cardsByItem =
                cards.stream().collect(Collectors.groupingBy(Recalls.OfCard::item));
        for (Checklist.Item item : checklist.items()) {
            if (item.drilled()) {
                demands.put(item.id(), Demands.of(item.kind(), aim.seniority()));
                evidence.put(
                        item.id(),
                        new ItemEvidence(
                                byItem.getOrDefault(item.id(), List.of()),
                                cardsByItem.getOrDefault(item.id(), List.of()),
                                aim::day));
            }
        }
        this.items = List.copyOf(evidence.keySet());
        this.facts =
                facts.stream().filter(fact -> evidence.containsKey(fact.item())).toList();
        this.outcomes = predictions();
    }

    /** The drilled items, in the checklist's order. */
    List<String> items() {
        return items;
    }

    ItemEvidence evidence(String item) {
        return known(evidence, item);
    }

    /** The chance, 0 to 1, that an item is asked. */
    double asked(String item) {
        return known(aim.chances(), item);
    }

    /** What is believed of an item at a moment, before calibration. */
    Belief belief(String item, Instant moment) {
        ItemEvidence shown = evidence(item);
        return belief(item, shown.facts(moment), shown.recalls(moment));
    }

    /** What would be believed of an item with this to show. */
    Belief belief(String item, List<dev.zachet.readiness.Fact> shown, List<Double> recalls) {
        return ITEMS.believe(known(demands, item), shown, recalls);
    }

    /** The same with its interval. */
    Reading reading(String item, Instant moment) {
        ItemEvidence shown = evidence(item);
        return ITEMS.read(known(demands, item), shown.facts(moment), shown.recalls(moment));
    }

    /** The moment of the first thing shown; now where there is none. */
    Instant beginning(Instant now) {
        return facts.stream().map(Fact::at).min(Comparator.naturalOrder()).orElse(now);
    }

    /** How far interviews have shown the predictions to be off. */
    Calibration calibration() {
        return Calibration.of(outcomes);
    }

    /** How many questions of interviews there are to calibrate by. */
    int questions() {
        return outcomes.size();
    }

    /** What was to be expected of each question of an interview just before it, and how it went. */
    private List<Calibration.Outcome> predictions() {
        return facts.stream()
                .filter(fact -> fact.kind() == Fact.Kind.INTERVIEW)
                .collect(Collectors.groupingBy(Fact::exercise))
                .values()
                .stream()
                .flatMap(interview -> {
                    Instant before = interview.stream()
                            .map(Fact::at)
                            .min(Comparator.naturalOrder())
                            .orElseThrow()
                            .minus(Duration.ofMillis(1));
                    return interview.stream()
                            .map(fact -> new Calibration.Outcome(
                                    belief(fact.item(), before).mean(), fact.score()));
                })
                .toList();
    }

    private static <V> V known(Map<String, V> values, String item) {
        V value = values.get(item);
        if (value == null) {
            throw new IllegalArgumentException("nothing is asked about " + item);
        }
        return value;
    }
}
