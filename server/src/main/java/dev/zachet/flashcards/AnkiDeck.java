package dev.zachet.flashcards;

import dev.zachet.anki.AnkiExport;
import dev.zachet.anki.Outgoing;
import dev.zachet.anki.Outgoing.Answered;
import dev.zachet.content.Bank;
import dev.zachet.content.Language;
import dev.zachet.learner.Days;
import dev.zachet.recall.Card;
import dev.zachet.recall.Weights;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** All of a learner's cards as a package for Anki, with what he answered: a deck for each section of the checklist. */
@Component
class AnkiDeck {
    private static final String ROOT = "Zachet::";

    private final Bank bank;
    private final Deck deck;
    private final AnkiText texts;
    private final Reviews reviews;
    private final PreferenceStore preferences;
    private final MessageSource messages;
    private final InstantSource clock;

    AnkiDeck(
            Bank bank,
            Deck deck,
            AnkiText texts,
            Reviews reviews,
            PreferenceStore preferences,
            MessageSource messages,
            InstantSource clock) {
        this.bank = bank;
        this.deck = deck;
        this.texts = texts;
        this.reviews = reviews;
        this.preferences = preferences;
        this.messages = messages;
        this.clock = clock;
    }

    byte[] write(UUID learner, Language language) {
        Instant now = clock.instant();
        Preferences wanted = preferences.of(learner);
        Days days = wanted.days();
        Map<String, List<Review>> log = reviews.counted(learner);
        List<Outgoing> cards = deck.of(learner, language).stream()
                .map(card -> outgoing(
                        card, answered(log.getOrDefault(card.id(), List.of()), wanted.weights()), days, now, language))
                .toList();
        return AnkiExport.of(cards, days.beginning(days.of(now)), now);
    }

    private Outgoing outgoing(DeckCard card, List<Answered> answered, Days days, Instant now, Language language) {
        AnkiText.Fields fields = texts.fields(card, language);
        Card state = card.state();
        boolean waits = state.phase() == Card.Phase.REVIEW;
        return new Outgoing(
                card.id(),
                card.program(),
                ROOT + section(card, language),
                Objects.requireNonNullElse(card.item(), ""),
                fields.question(),
                fields.answer(),
                fields.code(),
                fields.extra(),
                state,
                waits ? (int) ChronoUnit.DAYS.between(days.of(now), days.of(state.due())) : 0,
                card.suspended(),
                answered);
    }

    private static List<Answered> answered(List<Review> log, Weights weights) {
        List<Answered> answered = new ArrayList<>();
        Card state = CardStates.UNSEEN;
        for (Review review : log) {
            Card after = review.after(state, weights);
            answered.add(new Answered(review.at(), review.grade(), review.seconds(), state.phase(), after));
            state = after;
        }
        return answered;
    }

    /** The title of the section that the card's item lies in. */
    private String section(DeckCard card, Language language) {
        String item = card.item();
        return (item == null ? java.util.Optional.<String>empty() : title(item, language))
                .orElseGet(() -> messages.getMessage("anki.own", new Object[0], Locale.of(language.code())));
    }

    private java.util.Optional<String> title(String item, Language language) {
        return bank.checklist()
                .item(item)
                .map(found -> bank.checklist().sectionOf(found).title().in(language));
    }
}
