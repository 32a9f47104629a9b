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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * All cards as one learner has them: his own first, then those in files, then the bank's in the order of the checklist. A file
 * written from an own card is that card, and does not come twice.
 */
@Component
class Deck {
    private final Bank bank;
    private final OwnCards own;
    private final CardStates states;
    private final FileCards files;

    Deck(Bank bank, OwnCards own, CardStates states, FileCards files) {
        this.bank = bank;
        this.own = own;
        this.states = states;
        this.files = files;
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
        Set<String> here = cards.stream().map(DeckCard::id).collect(Collectors.toSet());
        Stream.concat(
                        files.folder().cards().stream()
                                .filter(card -> !here.contains(slug(card)))
                                .map(card -> new Written(card, Origin.FILE)),
                        inOrder().stream().map(card -> new Written(card, Origin.BANK)))
                .forEach(written -> {
                    Flashcard card = written.card();
                    String id = card.id();
                    Optional<CardText> edit =
                            Optional.ofNullable(texts.getOrDefault(id, Map.of()).get(language));
                    cards.add(new DeckCard(
                            id,
                            bank.checklist().item(card.item()).isPresent() ? card.item() : null,
                            written.origin(),
                            Optional.of(card),
                            edit.orElseGet(() -> CardText.of(card, language)),
                            edit.isPresent(),
                            suspended.contains(id),
                            standing.getOrDefault(id, CardStates.UNSEEN)));
                });
        return cards;
    }

    /** A card that is content, of the bank or the learner's. */
    private record Written(Flashcard card, Origin origin) {}

    private static String slug(Flashcard card) {
        return card.id().substring(card.item().length() + 1);
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
