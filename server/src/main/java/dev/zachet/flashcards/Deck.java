package dev.zachet.flashcards;

import dev.zachet.content.Bank;
import dev.zachet.content.Flashcard;
import dev.zachet.content.Language;
import dev.zachet.flashcards.OwnCards.OwnCard;
import dev.zachet.recall.Card;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** All cards as one learner has them: his own first, then the bank's in the order of the checklist. */
@Component
class Deck {
    private final Bank bank;
    private final OwnCards own;
    private final CardStates states;

    Deck(Bank bank, OwnCards own, CardStates states) {
        this.bank = bank;
        this.own = own;
        this.states = states;
    }

    List<DeckCard> of(UUID learner, Language language) {
        Map<String, Map<Language, CardText>> texts = own.texts(learner);
        Map<String, Card> standing = states.of(learner);
        Set<String> suspended = states.suspended(learner);
        List<DeckCard> cards = new ArrayList<>();
        for (OwnCard card : own.of(learner)) {
            String id = card.id().toString();
            Map<Language, CardText> words = texts.getOrDefault(id, Map.of());
            words.values().stream()
                    .findFirst()
                    .map(other -> words.getOrDefault(language, other))
                    .ifPresent(text -> cards.add(new DeckCard(
                            id,
                            card.item(),
                            card.origin(),
                            Optional.empty(),
                            text,
                            false,
                            suspended.contains(id),
                            standing.getOrDefault(id, CardStates.UNSEEN))));
        }
        for (Flashcard card : inOrder()) {
            String id = card.id();
            Optional<CardText> edit =
                    Optional.ofNullable(texts.getOrDefault(id, Map.of()).get(language));
            cards.add(new DeckCard(
                    id,
                    card.item(),
                    Origin.BANK,
                    Optional.of(card),
                    edit.orElseGet(() -> CardText.of(card, language)),
                    edit.isPresent(),
                    suspended.contains(id),
                    standing.getOrDefault(id, CardStates.UNSEEN)));
        }
        return cards;
    }

    Optional<DeckCard> find(UUID learner, String id, Language language) {
        return of(learner, language).stream()
                .filter(card -> card.id().equals(id))
                .findFirst();
    }

    private List<Flashcard> inOrder() {
        return bank.checklist().items().stream()
                .flatMap(
                        item -> bank.cards().stream().filter(card -> card.item().equals(item.id())))
                .toList();
    }
}
