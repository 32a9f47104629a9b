package dev.zachet.placement;

import dev.zachet.content.Companies.Seniority;
import dev.zachet.placement.spi.Shown;
import dev.zachet.readiness.Source;
import dev.zachet.testing.ManualClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A learner made up from a seed before a bank of nine sections: of each item he could answer some share of what may be asked,
 * like from like within a section, and of some of them he has shown something before.
 */
final class SyntheticLearner {
    private static final Instant NOW = ManualClock.START;
    private static final double[] CHANCES = {0.6, 0.7, 0.5, 0.5, 0.75, 0.35, 0.25, 0.25, 0.6};
    private static final int ITEMS = 8;
    private static final int CARDS = 4;

    final List<Candidate> candidates = new ArrayList<>();
    private final Map<String, Double> chances = new HashMap<>();
    private final Map<String, Double> abilities = new HashMap<>();
    private final Map<String, List<Shown>> shown = new HashMap<>();
    private final Map<String, Double> worth = new HashMap<>();
    private final Random random;

    SyntheticLearner(long seed) {
        random = new Random(seed);
        for (int section = 0; section < CHANCES.length; section++) {
            double level = random.nextDouble();
            for (int place = 0; place < ITEMS; place++) {
                add("section" + section, "section" + section + ".item" + place, CHANCES[section], level);
            }
        }
    }

    private void add(String section, String item, double chance, double level) {
        chances.put(item, chance);
        abilities.put(item, Math.clamp(level + 0.2 * random.nextGaussian(), 0, 1));
        for (int card = 0; card < CARDS; card++) {
            Kind kind = random.nextInt(5) < 2 ? Kind.PREDICT : Kind.SPOKEN;
            candidates.add(new Candidate(item + "." + card, kind, item, section, false));
        }
        if (random.nextInt(4) == 0) {
            show(new Shown(item, Source.EXERCISE, "code/" + item, answered(item) ? 1 : 0, 1, true, past()));
        }
        know(item);
    }

    private void show(Shown fact) {
        shown.computeIfAbsent(fact.item(), _ -> new ArrayList<>()).add(fact);
    }

    /** Of a fact only its own item's worth changes. */
    private void know(String item) {
        worth.putAll(new Standing(
                        Seniority.MIDDLE,
                        Map.of(item, chances.getOrDefault(item, 0.0)),
                        shown.getOrDefault(item, List.of()),
                        NOW)
                .worth());
    }

    private Instant past() {
        return NOW.minus(Duration.ofDays(random.nextInt(60)));
    }

    private boolean answered(String item) {
        return random.nextDouble() < abilities.getOrDefault(item, 0.0);
    }

    /** Answers a question; what it shows is known from then on. */
    void answer(Candidate question) {
        double score = answered(question.item()) ? 1 : 0;
        show(new Shown(
                question.item(),
                question.kind().source(),
                "placement/" + question.subject(),
                score,
                question.kind().weight(),
                true,
                NOW));
        know(question.item());
    }

    Choice choice(List<Candidate> asked) {
        return new Choice(candidates, worth, asked);
    }

    /** How little is known of what will be asked: the sum of all items' uncertainty × weight. */
    double uncertainty() {
        return worth.values().stream().mapToDouble(one -> one).sum();
    }

    Random random() {
        return random;
    }
}
