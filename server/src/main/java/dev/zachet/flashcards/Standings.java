package dev.zachet.flashcards;

import dev.zachet.content.Language;
import dev.zachet.recall.Card;
import dev.zachet.recall.Memory;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where each of a learner's cards stands, for who plans his days. */
@Component
public class Standings {
    private final Deck deck;
    private final Reviews reviews;
    private final PreferenceStore preferences;

    Standings(Deck deck, Reviews reviews, PreferenceStore preferences) {
        this.deck = deck;
        this.reviews = reviews;
        this.preferences = preferences;
    }

    /**
     * A card that is not set aside.
     *
     * @param item the checklist item it is about; null for none
     * @param pace how long this learner takes for a card
     * @param met null for one that was never asked
     */
    public record Standing(
            String card,
            @Nullable String item,
            Seconds pace,
            @Nullable Met met) {}

    /** Seconds that a card takes when it is new, and when it comes again. */
    public record Seconds(int fresh, int known) {}

    /** What is left of a card that was asked, and when that was for the first and the last time. */
    public record Met(Memory memory, Instant first, Instant last) {}

    /** The cards in the deck's order: the learner's own, then the bank's in the order of the checklist. */
    public List<Standing> of(UUID learner) {
        Pace pace = Pace.of(reviews.newest(learner, Pace.HISTORY));
        Seconds seconds = new Seconds(pace.fresh(), pace.known());
        Map<String, Instant> firsts = reviews.firsts(learner);
        return deck.of(learner, Language.RU).stream()
                .filter(card -> !card.suspended())
                .map(card -> new Standing(card.id(), card.item(), seconds, met(card, firsts)))
                .toList();
    }

    /** How many cards the learner wants to meet for the first time in a day. */
    public int newPerDay(UUID learner) {
        return preferences.of(learner).newPerDay();
    }

    private static @Nullable Met met(DeckCard card, Map<String, Instant> firsts) {
        Card state = card.state();
        Memory memory = state.memory();
        Instant last = state.reviewedAt();
        return memory == null || last == null ? null : new Met(memory, firsts.getOrDefault(card.id(), last), last);
    }
}
