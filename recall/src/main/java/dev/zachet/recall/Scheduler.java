package dev.zachet.recall;

import dev.zachet.recall.Card.Phase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Says when to ask a card again: within minutes while it is being learned, then after whole days, so that at that moment the
 * chance of recall is the wanted one.
 */
public final class Scheduler {
    private final Fsrs model;
    private final Settings settings;

    /**
     * What can be set.
     *
     * @param weights of the model
     * @param retention the wanted chance of recall when a card is due; 0.7 to 0.98
     * @param longest days between two reviews, 1 or more
     * @param learning the short steps of a new card; may be empty
     * @param relearning the short steps of a forgotten one; may be empty
     */
    public record Settings(
            Weights weights, double retention, int longest, List<Duration> learning, List<Duration> relearning) {
        /** As most learners want it: 90 %, steps of 1 and 10 minutes, 10 minutes after forgetting. */
        public static final Settings USUAL = new Settings(
                Weights.DEFAULT,
                0.9,
                36_500,
                List.of(Duration.ofMinutes(1), Duration.ofMinutes(10)),
                List.of(Duration.ofMinutes(10)));

        public Settings {
            if (!(retention >= 0.7 && retention <= 0.98)) {
                throw new IllegalArgumentException("retention must be 0.7 to 0.98: " + retention);
            }
            if (longest < 1) {
                throw new IllegalArgumentException("the longest interval must be a day or more: " + longest);
            }
            learning = List.copyOf(learning);
            relearning = List.copyOf(relearning);
            for (List<Duration> steps : List.of(learning, relearning)) {
                if (steps.stream()
                        .anyMatch(step ->
                                step.compareTo(Duration.ofMinutes(1)) < 0 || step.compareTo(Duration.ofDays(1)) >= 0)) {
                    throw new IllegalArgumentException("a step takes from a minute to less than a day: " + steps);
                }
            }
        }
    }

    public Scheduler(Settings settings) {
        this.settings = settings;
        this.model = new Fsrs(settings.weights());
    }

    /**
     * The card after each possible grade.
     *
     * @param days since its last review, in the learner's own whole days; 0 for a new card
     */
    public ByGrade<Card> preview(Card card, Instant now, int days) {
        ByGrade<Memory> memories = ByGrade.of(grade -> remembered(card, days, grade));
        return ByGrade.of(grade -> after(card, now, grade, memories));
    }

    /** The card after this grade; see {@link #preview}. */
    public Card review(Card card, Grade grade, Instant now, int days) {
        return preview(card, now, days).get(grade);
    }

    private Memory remembered(Card card, int days, Grade grade) {
        Memory memory = card.memory();
        return memory == null ? model.first(grade) : model.next(memory, days, grade);
    }

    private Card after(Card card, Instant now, Grade grade, ByGrade<Memory> memories) {
        Memory memory = memories.get(grade);
        boolean held = card.phase() == Phase.REVIEW && grade.recalled();
        int lapses = card.lapses() + (card.phase() == Phase.REVIEW && !grade.recalled() ? 1 : 0);
        Step step = held ? Step.NONE : step(card, grade);
        if (step.pause().isPositive()) {
            Instant due = now.plus(step.pause());
            return new Card(learning(card.phase()), step.reached(), memory, now, due, card.reviews() + 1, lapses);
        }
        int days = held ? ordered(memories).get(grade) : days(memory);
        return new Card(Phase.REVIEW, 0, memory, now, now.plus(Duration.ofDays(days)), card.reviews() + 1, lapses);
    }

    private static Phase learning(Phase before) {
        return switch (before) {
            case NEW, LEARNING -> Phase.LEARNING;
            case REVIEW, RELEARNING -> Phase.RELEARNING;
        };
    }

    /** Days for a grade alone. */
    private int days(Memory memory) {
        return Math.clamp(Math.round(model.interval(memory, settings.retention())), 1, settings.longest());
    }

    /** Days for each grade of a card that was due after days: a better grade never comes back sooner. */
    private ByGrade<Integer> ordered(ByGrade<Memory> memories) {
        int hard = Math.min(days(memories.hard()), days(memories.good()));
        int good = Math.max(days(memories.good()), hard + 1);
        int easy = Math.max(days(memories.easy()), good + 1);
        return new ByGrade<>(days(memories.again()), hard, good, easy);
    }

    /** How long to wait within the session, zero for not at all, and the step that is then reached. */
    private record Step(Duration pause, int reached) {
        static final Step NONE = new Step(Duration.ZERO, 0);
    }

    private Step step(Card card, Grade grade) {
        List<Duration> steps = learning(card.phase()) == Phase.LEARNING ? settings.learning() : settings.relearning();
        int at = card.phase() == Phase.REVIEW ? 0 : card.step();
        if (at >= steps.size()) {
            return Step.NONE;
        }
        return switch (grade) {
            case AGAIN -> new Step(steps.getFirst(), 0);
            case HARD -> new Step(between(steps), at);
            case GOOD -> at + 1 < steps.size() ? new Step(steps.get(at + 1), at + 1) : Step.NONE;
            case EASY -> Step.NONE;
        };
    }

    /** Half-way to the second step, or half as long again where there is only one. */
    private static Duration between(List<Duration> steps) {
        Duration first = steps.getFirst();
        Duration twice = steps.size() == 1 ? first.multipliedBy(3) : first.plus(steps.get(1));
        return Duration.ofMinutes(
                Math.round(twice.toMillis() / 2.0 / Duration.ofMinutes(1).toMillis()));
    }
}
