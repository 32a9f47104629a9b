package dev.zachet.flashcards;

import dev.zachet.content.Language;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The cards that a learner forgets again and again. */
@Component
public class Leeches {
    private final Deck deck;

    Leeches(Deck deck) {
        this.deck = deck;
    }

    /**
     * Such a card.
     *
     * @param question in Markdown
     * @param lapses how often it was forgotten
     */
    public record Leech(String card, String question, int lapses) {}

    /** Those that were not set aside, the most forgotten first. */
    public List<Leech> of(UUID learner, Language language) {
        return deck.of(learner, language).stream()
                .filter(card -> card.leech() && !card.suspended())
                .map(card -> new Leech(
                        card.id(), card.text().question(), card.state().lapses()))
                .sorted(Comparator.comparingInt(Leech::lapses).reversed().thenComparing(Leech::card))
                .toList();
    }
}
