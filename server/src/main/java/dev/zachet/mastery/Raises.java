package dev.zachet.mastery;

import dev.zachet.content.Bank;
import dev.zachet.content.Exercise;
import dev.zachet.content.Language;
import dev.zachet.content.Localized;
import dev.zachet.content.Topic;
import dev.zachet.evidence.Fact;
import dev.zachet.mastery.ReadinessView.Raise;
import dev.zachet.mastery.ReadinessView.RaiseKind;
import dev.zachet.readiness.Belief;
import dev.zachet.readiness.Calibration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the one thing that would raise readiness most, if it went well: an exercise, an item's cards, a topic's questions. */
final class Raises {
    /** What would not show in the last digit of a percentage is not worth naming. */
    private static final double LEAST = 0.0005;

    private final Portfolio portfolio;
    private final Calibration calibration;
    private final Assessment now;
    private final Instant moment;
    private final List<Deed> deeds = new ArrayList<>();

    /** Something to do, with what would then be believed of the items that it is about. */
    private record Deed(RaiseKind kind, String id, Localized title, int count, Map<String, Belief> then) {}

    /** As of a moment, of which {@code now} is the assessment. */
    Raises(
            Bank bank,
            Portfolio portfolio,
            Set<String> solved,
            Calibration calibration,
            Assessment now,
            Instant moment) {
        this.portfolio = portfolio;
        this.calibration = calibration;
        this.now = now;
        this.moment = moment;
        bank.exercises().stream()
                .filter(exercise ->
                        exercise.prerequisites().stream().allMatch(before -> solved.contains(before.toString())))
                .forEach(this::addExercise);
        for (String item : portfolio.items()) {
            Localized title = bank.checklist().item(item).orElseThrow().title();
            addCards(item, title);
            bank.topic(item).ifPresent(topic -> addFollowUps(topic, title));
        }
    }

    /** The best for these items, the first of equals; null where nothing would raise them. */
    @Nullable
    Raise best(List<String> items, Language language) {
        double all = items.stream().mapToDouble(portfolio::asked).sum();
        Deed best = null;
        double most = LEAST;
        for (Deed deed : deeds) {
            double gain = all > 0 ? gain(deed, items) / all : 0;
            if (gain > most) {
                best = deed;
                most = gain;
            }
        }
        return best == null
                ? null
                : new Raise(
                        best.kind(),
                        best.id(),
                        best.title().in(language),
                        best.count(),
                        most,
                        shareThen(best, items) >= Assessment.ENOUGH * all);
    }

    /** The best for one item, whether or not it is likely to be asked. */
    @Nullable
    Raise best(String item, Language language) {
        Deed best = null;
        double most = LEAST;
        for (Deed deed : deeds) {
            Belief then = deed.then().get(item);
            double gain = then == null ? 0 : then.mean() - now.belief(item).mean();
            if (then != null && gain > most) {
                best = deed;
                most = gain;
            }
        }
        return best == null
                ? null
                : new Raise(
                        best.kind(),
                        best.id(),
                        best.title().in(language),
                        best.count(),
                        most,
                        best.then().containsKey(item)
                                && Portfolio.ITEMS.enough(best.then().get(item)));
    }

    private double gain(Deed deed, List<String> items) {
        return items.stream()
                .filter(deed.then()::containsKey)
                .mapToDouble(item -> {
                    Belief then = deed.then().getOrDefault(item, now.belief(item));
                    return portfolio.asked(item)
                            * (then.mean() - now.belief(item).mean());
                })
                .sum();
    }

    private double shareThen(Deed deed, List<String> items) {
        return items.stream()
                .filter(item -> Portfolio.ITEMS.enough(deed.then().getOrDefault(item, now.belief(item))))
                .mapToDouble(portfolio::asked)
                .sum();
    }

    private void addExercise(Exercise exercise) {
        String id = exercise.id().toString();
        Map<String, Belief> then = new LinkedHashMap<>();
        exercise.items().forEach((item, weight) -> {
            if (portfolio.items().contains(item)) {
                ItemEvidence shown = portfolio.evidence(item);
                then.put(item, believe(item, shown.factsIfSolved(id, weight, moment), shown.recalls(moment)));
            }
        });
        deeds.add(new Deed(RaiseKind.EXERCISE, id, exercise.title(), 1, then));
    }

    private void addCards(String item, Localized title) {
        ItemEvidence shown = portfolio.evidence(item);
        int waiting = shown.waiting();
        if (waiting > 0) {
            Belief then = believe(item, shown.facts(moment), shown.recallsIfReviewed(moment));
            deeds.add(new Deed(RaiseKind.CARDS, item, title, waiting, Map.of(item, then)));
        }
    }

    private void addFollowUps(Topic topic, Localized title) {
        ItemEvidence shown = portfolio.evidence(topic.item());
        long answered = shown.shown(moment).stream()
                .filter(one -> one.kind() == Fact.Kind.FOLLOW_UP
                        && one.fact().exercise().equals("topics/" + topic.item()))
                .count();
        int open = topic.followUps().size() - (int) answered;
        if (open > 0) {
            Belief then = believe(topic.item(), shown.factsIfAnswered(open, moment), shown.recalls(moment));
            deeds.add(new Deed(RaiseKind.FOLLOW_UPS, topic.item(), title, open, Map.of(topic.item(), then)));
        }
    }

    private Belief believe(String item, List<dev.zachet.readiness.Fact> facts, List<Double> recalls) {
        return calibration.of(portfolio.belief(item, facts, recalls));
    }
}
