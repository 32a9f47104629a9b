package dev.zachet.flashcards;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.zachet.content.Bank;
import dev.zachet.content.Language;
import dev.zachet.flashcards.OwnCards.OwnCard;
import dev.zachet.learner.Learners;
import dev.zachet.practice.Exercises.Named;
import dev.zachet.web.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Looking through the cards, writing own ones, putting the bank's in own words, setting cards aside. */
@RestController
@RequestMapping("/api/cards")
class CardApi {
    private final Bank bank;
    private final Learners learners;
    private final Deck deck;
    private final OwnCards own;
    private final CardStates states;
    private final PreferenceStore preferences;
    private final InstantSource clock;
    private final Supplier<UUID> ids;

    CardApi(
            Bank bank,
            Learners learners,
            Deck deck,
            OwnCards own,
            CardStates states,
            PreferenceStore preferences,
            InstantSource clock,
            Supplier<UUID> ids) {
        this.bank = bank;
        this.learners = learners;
        this.deck = deck;
        this.own = own;
        this.states = states;
        this.preferences = preferences;
        this.clock = clock;
        this.ids = ids;
    }

    /** A card in a line; the question in Markdown. */
    record CardLine(
            String id,
            @Nullable Named item,
            Origin origin,
            String question,
            boolean internals,
            boolean edited,
            boolean suspended,
            boolean leech,
            String phase,
            Instant due,
            int reviews,
            int lapses) {}

    /** Which cards to show. */
    enum Which {
        @JsonProperty("all")
        ALL,
        @JsonProperty("due")
        DUE,
        @JsonProperty("fresh")
        FRESH,
        @JsonProperty("own")
        OWN,
        @JsonProperty("edited")
        EDITED,
        @JsonProperty("suspended")
        SUSPENDED,
        @JsonProperty("leech")
        LEECH
    }

    /** A new card, in the language of the page. */
    record CardDraft(@Nullable String item, @NotNull @Valid CardText text) {}

    @GetMapping
    List<CardLine> browse(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String item,
            @RequestParam(defaultValue = "all") String which,
            Locale locale) {
        Language language = Language.of(locale);
        UUID learner = learners.current().id();
        List<DeckCard> cards = deck.of(learner, language);
        return chosen(which(which), cards, learner)
                .filter(card -> item.isEmpty() || item.equals(card.item()))
                .filter(card -> matches(card, q.strip().toLowerCase(locale)))
                .map(card -> line(card, language))
                .toList();
    }

    @GetMapping("/{id}")
    CardView card(@PathVariable String id, Locale locale) {
        return view(learners.current().id(), id, locale);
    }

    @PostMapping
    @Transactional
    @ResponseStatus(HttpStatus.CREATED)
    CardView write(@Valid @RequestBody CardDraft draft, Locale locale) {
        UUID learner = learners.current().id();
        UUID id = ids.get();
        own.add(learner, new OwnCard(id, known(draft.item()), Origin.WRITTEN, id.toString()), clock.instant());
        own.write(learner, id.toString(), Language.of(locale), draft.text());
        return view(learner, id.toString(), locale);
    }

    @PutMapping("/{id}")
    @Transactional
    CardView change(@PathVariable String id, @Valid @RequestBody CardDraft draft, Locale locale) {
        UUID learner = learners.current().id();
        DeckCard card = find(learner, id, locale);
        if (card.bank().isEmpty()) {
            own.moveTo(learner, UUID.fromString(id), known(draft.item()));
        }
        own.write(learner, id, Language.of(locale), draft.text());
        return view(learner, id, locale);
    }

    /** Gives a card of the bank its own words back. */
    @DeleteMapping("/{id}/edit")
    @Transactional
    CardView revert(@PathVariable String id, Locale locale) {
        UUID learner = learners.current().id();
        if (find(learner, id, locale).bank().isEmpty()) {
            throw new Refusal(HttpStatus.CONFLICT, "nothing-to-revert");
        }
        own.forget(learner, id);
        return view(learner, id, locale);
    }

    @DeleteMapping("/{id}")
    @Transactional
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String id, Locale locale) {
        UUID learner = learners.current().id();
        DeckCard card = find(learner, id, locale);
        if (card.bank().isPresent()) {
            throw new Refusal(
                    HttpStatus.CONFLICT, card.origin() == Origin.FILE ? "card-of-a-file" : "card-of-the-bank");
        }
        own.remove(learner, UUID.fromString(id), clock.instant());
    }

    @PutMapping("/{id}/suspension")
    CardView suspend(@PathVariable String id, Locale locale) {
        UUID learner = learners.current().id();
        states.suspend(learner, find(learner, id, locale).id(), clock.instant());
        return view(learner, id, locale);
    }

    @DeleteMapping("/{id}/suspension")
    CardView resume(@PathVariable String id, Locale locale) {
        UUID learner = learners.current().id();
        states.resume(learner, find(learner, id, locale).id());
        return view(learner, id, locale);
    }

    private CardView view(UUID learner, String id, Locale locale) {
        return CardView.of(
                find(learner, id, locale), bank, Language.of(locale), preferences.of(learner), clock.instant());
    }

    private DeckCard find(UUID learner, String id, Locale locale) {
        return deck.find(learner, id, Language.of(locale)).orElseThrow(() -> Refusal.notFound("card " + id));
    }

    private @Nullable String known(@Nullable String item) {
        if (item != null && bank.checklist().item(item).isEmpty()) {
            throw Refusal.notFound(item);
        }
        return item;
    }

    private static Which which(String name) {
        return Stream.of(Which.values())
                .filter(one -> one.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(name));
    }

    private Stream<DeckCard> chosen(Which which, List<DeckCard> cards, UUID learner) {
        return switch (which) {
            case ALL -> cards.stream();
            case DUE -> due(cards, preferences.of(learner)).stream();
            case FRESH -> cards.stream().filter(DeckCard::fresh);
            case OWN -> cards.stream().filter(card -> card.origin() != Origin.BANK);
            case EDITED -> cards.stream().filter(DeckCard::edited);
            case SUSPENDED -> cards.stream().filter(DeckCard::suspended);
            case LEECH -> cards.stream().filter(DeckCard::leech);
        };
    }

    private List<DeckCard> due(List<DeckCard> cards, Preferences wanted) {
        return new Choice(cards, clock.instant(), wanted.days(), wanted.weights()).due();
    }

    private static boolean matches(DeckCard card, String wanted) {
        return wanted.isEmpty()
                || Stream.concat(
                                Stream.of(
                                        card.text().question(),
                                        card.text().answer(),
                                        card.text().strong()),
                                card.text().keyPoints().stream())
                        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private CardLine line(DeckCard card, Language language) {
        return new CardLine(
                card.id(),
                CardView.item(card, bank, language),
                card.origin(),
                card.text().question(),
                card.bank().map(bankCard -> bankCard.internals()).orElse(false),
                card.edited(),
                card.suspended(),
                card.leech(),
                CardStates.name(card.state().phase()),
                card.state().due(),
                card.state().reviews(),
                card.state().lapses());
    }
}
