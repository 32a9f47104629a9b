package dev.zachet.flashcards;

import dev.zachet.learner.Days;
import dev.zachet.recall.Card;
import dev.zachet.recall.Fsrs;
import dev.zachet.recall.Memory;
import dev.zachet.recall.Weights;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

/**
 * Which cards come now: those due, the ones nearest to being forgotten first, then new ones in the deck's order, and of both
 * no two of one item in a row where that can be helped.
 */
record Choice(List<DeckCard> cards, Instant now, Days days, Weights weights) {

    /** Cards in the order in which to ask them, with the seconds that they take together. */
    record Chosen(List<DeckCard> cards, int seconds) {}

    /**
     * As many as fit, at least one where there is any.
     *
     * @param fresh how many new cards there may be among them
     */
    Chosen within(int seconds, int fresh, Pace pace) {
        List<DeckCard> chosen = new ArrayList<>();
        int used = 0;
        List<DeckCard> candidates = new ArrayList<>(interleaved(due()));
        candidates.addAll(interleaved(fresh(fresh)));
        for (DeckCard card : candidates) {
            int needed = pace.seconds(card);
            if (!chosen.isEmpty() && used + needed > seconds) {
                break;
            }
            chosen.add(card);
            used += needed;
        }
        return new Chosen(chosen, used);
    }

    /** What is due, most urgent first: what is being learned, then what is most likely forgotten. */
    List<DeckCard> due() {
        Fsrs model = new Fsrs(weights);
        return cards.stream()
                .filter(card -> !card.suspended() && !card.fresh() && due(card.state()))
                .sorted(Comparator.comparing((DeckCard card) -> card.state().phase() == Card.Phase.REVIEW)
                        .thenComparing(card -> recall(model, card))
                        .thenComparing(card -> card.state().due())
                        .thenComparing(DeckCard::id))
                .toList();
    }

    /** New cards in the deck's order, one of each item in turn. */
    List<DeckCard> fresh(int count) {
        List<DeckCard> waiting = new ArrayList<>(
                cards.stream().filter(card -> !card.suspended() && card.fresh()).toList());
        List<DeckCard> inTurn = new ArrayList<>();
        while (!waiting.isEmpty() && inTurn.size() < count) {
            List<String> served = new ArrayList<>();
            for (Iterator<DeckCard> rest = waiting.iterator(); rest.hasNext() && inTurn.size() < count; ) {
                DeckCard card = rest.next();
                String item = Objects.requireNonNullElse(card.item(), card.id());
                if (!served.contains(item)) {
                    served.add(item);
                    inTurn.add(card);
                    rest.remove();
                }
            }
        }
        return inTurn;
    }

    /** The same cards; where the next one is of the same item as the one before, the first of another item goes ahead. */
    static List<DeckCard> interleaved(List<DeckCard> cards) {
        List<DeckCard> waiting = new ArrayList<>(cards);
        List<DeckCard> order = new ArrayList<>();
        while (!waiting.isEmpty()) {
            DeckCard next = waiting.stream()
                    .filter(card -> order.isEmpty()
                            || card.item() == null
                            || !card.item().equals(order.getLast().item()))
                    .findFirst()
                    .orElse(waiting.getFirst());
            waiting.remove(next);
            order.add(next);
        }
        return order;
    }

    /** A card that waits for days is due all day; one that is being learned, to the minute. */
    private boolean due(Card card) {
        return card.phase() == Card.Phase.REVIEW
                ? !days.of(card.due()).isAfter(days.of(now))
                : !card.due().isAfter(now);
    }

    private double recall(Fsrs model, DeckCard card) {
        Memory memory = card.state().memory();
        Instant reviewed = card.state().reviewedAt();
        return memory == null || reviewed == null ? 1 : model.retrievability(memory, days.between(reviewed, now));
    }
}
