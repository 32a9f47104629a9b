package dev.zachet.flashcards;

import dev.zachet.content.Language;
import dev.zachet.learner.Days;
import dev.zachet.recall.Fsrs;
import dev.zachet.recall.Grade;
import dev.zachet.recall.Memory;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How likely a learner recalls each of his cards about a checklist item, now and at any moment before. What he has taken back
 * counts at no moment.
 */
@Component
public class Recalls {
    /** Which cards there are is the same in every language. */
    private static final Language ANY = Language.RU;

    private final Deck deck;
    private final Reviews reviews;
    private final PreferenceStore preferences;
    private final InstantSource clock;

    Recalls(Deck deck, Reviews reviews, PreferenceStore preferences, InstantSource clock) {
        this.deck = deck;
        this.reviews = reviews;
        this.preferences = preferences;
        this.clock = clock;
    }

    /** All cards about items, learned or not, also those set aside: what is not asked is forgotten all the same. */
    public List<OfCard> of(UUID learner) {
        Preferences wanted = preferences.of(learner);
        Instant now = clock.instant();
        Map<String, List<DeckCard>> byItem = new HashMap<>();
        for (DeckCard card : deck.of(learner, ANY)) {
            String item = card.item();
            if (item != null) {
                byItem.computeIfAbsent(item, _ -> new ArrayList<>()).add(card);
            }
        }
        int fresh = reviews.freshToday(learner, wanted, now);
        Fsrs model = new Fsrs(wanted.weights());
        Map<String, List<Trace>> traces = reviews.traces(learner).stream().collect(Collectors.groupingBy(Trace::card));
        return byItem.entrySet().stream()
                .flatMap(entry -> {
                    Set<String> waiting =
                            waiting(new Choice(entry.getValue(), now, wanted.days(), wanted.weights()), fresh);
                    return entry.getValue().stream()
                            .map(card -> new OfCard(
                                    model,
                                    card.id(),
                                    entry.getKey(),
                                    waiting.contains(card.id()),
                                    wanted.days(),
                                    traces.getOrDefault(card.id(), List.of())));
                })
                .toList();
    }

    private static Set<String> waiting(Choice choice, int fresh) {
        List<DeckCard> waiting = new ArrayList<>(choice.due());
        waiting.addAll(choice.fresh(fresh));
        return waiting.stream().map(DeckCard::id).collect(Collectors.toSet());
    }

    /**
     * What a review leaves in memory's log.
     *
     * @param days since the card's review before, in the learner's own days
     */
    record Trace(String card, Grade grade, int days, Instant at) {}

    /** One card's chance of recall at any moment. */
    public static final class OfCard {
        private final Fsrs model;
        private final String id;
        private final String item;
        private final boolean waiting;
        private final Days days;
        private final List<Trace> traces;
        private final List<Memory> memories;

        private OfCard(Fsrs model, String id, String item, boolean waiting, Days days, List<Trace> traces) {
            this.model = model;
            this.id = id;
            this.item = item;
            this.waiting = waiting;
            this.days = days;
            this.traces = traces;
            this.memories = memories(model, traces);
        }

        public String id() {
            return id;
        }

        /** The checklist item that it is about. */
        public String item() {
            return item;
        }

        /** Whether it is asked when asked for now: it is due, or new and within the day's share. */
        public boolean waiting() {
            return waiting;
        }

        /**
         * The chance, 0 to 1, at a moment; empty before the first review. On the day of a review it is the next day's: what
         * was seen a minute ago says nothing of what stays.
         */
        public OptionalDouble at(Instant moment) {
            int last = lastUntil(moment);
            return last < 0
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(model.retrievability(
                            memories.get(last),
                            Math.max(1, days.between(traces.get(last).at(), moment))));
        }

        /** How many reviews there were until a moment. */
        public int reviews(Instant moment) {
            return lastUntil(moment) + 1;
        }

        /** The chance if it were recalled at a moment, graded Good. */
        public double ifRecalled(Instant moment) {
            int last = lastUntil(moment);
            Memory memory = last < 0
                    ? model.first(Grade.GOOD)
                    : model.next(
                            memories.get(last), days.between(traces.get(last).at(), moment), Grade.GOOD);
            return model.retrievability(memory, 1);
        }

        private int lastUntil(Instant moment) {
            int last = traces.size() - 1;
            while (last >= 0 && traces.get(last).at().isAfter(moment)) {
                last--;
            }
            return last;
        }
    }

    /** What is left of a card after each of its reviews. */
    static List<Memory> memories(Fsrs model, List<Trace> traces) {
        List<Memory> memories = new ArrayList<>();
        @Nullable Memory memory = null;
        for (Trace trace : traces) {
            memory = memory == null ? model.first(trace.grade()) : model.next(memory, trace.days(), trace.grade());
            memories.add(memory);
        }
        return memories;
    }
}
