package dev.zachet.flashcards;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.zachet.anki.Incoming;
import dev.zachet.content.Bank;
import dev.zachet.content.Language;
import dev.zachet.flashcards.OwnCards.OwnCard;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes cards of an Anki package over: as own cards, each made once and changed when the package says something else. */
@Component
class AnkiCards {
    private static final int SHOWN = 20;

    private final Bank bank;
    private final AnkiText texts;
    private final AnkiProgress progress;
    private final OwnCards own;
    private final Reviews reviews;
    private final InstantSource clock;
    private final Supplier<UUID> ids;

    AnkiCards(
            Bank bank,
            AnkiText texts,
            AnkiProgress progress,
            OwnCards own,
            Reviews reviews,
            InstantSource clock,
            Supplier<UUID> ids) {
        this.bank = bank;
        this.texts = texts;
        this.progress = progress;
        this.own = own;
        this.reviews = reviews;
        this.clock = clock;
        this.ids = ids;
    }

    /** What becomes of a card of a package. */
    enum Fate {
        @JsonProperty("new")
        NEW,
        /** It is here with other words, which are changed. */
        @JsonProperty("changed")
        CHANGED,
        /** It is here as the package has it. */
        @JsonProperty("same")
        SAME,
        /** It is one of the bank's. */
        @JsonProperty("bank")
        BANK,
        /** Without pictures and sounds, its question or its answer is empty. */
        @JsonProperty("empty")
        EMPTY,
        /** It is longer than a card may be. */
        @JsonProperty("long")
        LONG;

        boolean taken() {
            return this == NEW || this == CHANGED;
        }
    }

    /** How many cards of a package have the same fate. */
    record AnkiCount(Fate fate, int count) {}

    /**
     * What a package holds.
     *
     * @param media cards, of those taken over, that lose pictures or sounds
     * @param answers given in Anki after the last one here, which can be taken over
     * @param questions of the first cards that are taken over, in Markdown
     */
    record AnkiReading(List<AnkiCount> cards, int media, int answers, List<String> questions) {}

    /** A card with what becomes of it; {@code here} is the id of the same card here, {@code key} that of a new one. */
    private record Planned(
            Incoming card,
            Fate fate,
            CardText text,
            String key,
            @Nullable String here) {}

    /** Own cards by key and by id, with their words. */
    private record Known(
            Map<String, OwnCard> byKey, Map<String, OwnCard> byId, Map<String, Map<Language, CardText>> words) {}

    /** Says what becomes of a package's cards. */
    @Transactional
    AnkiReading look(UUID learner, List<Incoming> cards, Language language) {
        List<Planned> plan = plan(learner, cards, language);
        int answers = progress.waiting(
                learner, plan.stream().map(one -> named(one, one.here())).toList());
        return reading(plan, answers);
    }

    /** Does it; takes over the answers too where that is wanted. */
    @Transactional
    AnkiReading take(UUID learner, List<Incoming> cards, Language language, boolean withAnswers) {
        reviews.oneAtATime(learner);
        List<Planned> plan = plan(learner, cards, language);
        List<AnkiProgress.Answers> answers = plan.stream()
                .map(one -> named(one, one.fate().taken() ? kept(learner, one, language) : one.here()))
                .toList();
        return reading(plan, withAnswers ? progress.take(learner, answers) : 0);
    }

    private static AnkiProgress.Answers named(Planned planned, @Nullable String id) {
        boolean out = planned.fate() == Fate.EMPTY || planned.fate() == Fate.LONG;
        return new AnkiProgress.Answers(planned.card(), id, out);
    }

    private static AnkiReading reading(List<Planned> plan, int answers) {
        Map<Fate, Long> counts = plan.stream().collect(Collectors.groupingBy(Planned::fate, Collectors.counting()));
        List<Planned> taken = plan.stream().filter(one -> one.fate().taken()).toList();
        return new AnkiReading(
                Stream.of(Fate.values())
                        .filter(counts::containsKey)
                        .map(fate -> new AnkiCount(
                                fate, counts.getOrDefault(fate, 0L).intValue()))
                        .toList(),
                (int) taken.stream().filter(one -> one.card().media()).count(),
                answers,
                taken.stream().limit(SHOWN).map(one -> one.text().question()).toList());
    }

    private List<Planned> plan(UUID learner, List<Incoming> cards, Language language) {
        Map<String, OwnCard> byKey = new HashMap<>();
        Map<String, OwnCard> byId = new HashMap<>();
        own.of(learner).forEach(card -> {
            byKey.put(card.key(), card);
            byId.put(card.id().toString(), card);
        });
        Known known = new Known(byKey, byId, own.texts(learner));
        return cards.stream().map(card -> planned(card, known, language)).toList();
    }

    private Planned planned(Incoming card, Known known, Language language) {
        String ours = card.ours().map(Incoming.Ours::id).orElse("");
        if (bank.card(ours).isPresent()) {
            return new Planned(card, Fate.BANK, texts.of(card), ours, ours);
        }
        OwnCard exported = known.byId().get(ours);
        OwnCard here = exported != null ? exported : known.byKey().get(key(card));
        CardText now = here == null ? null : words(known, here, language);
        CardText text = exported != null && now != null
                ? card.ours().map(fields -> texts.changed(now, fields)).orElse(now)
                : texts.of(card);
        Fate fate = text.question().isBlank() || text.answer().isBlank()
                ? Fate.EMPTY
                : AnkiText.tooLong(text)
                        ? Fate.LONG
                        : now == null ? Fate.NEW : now.equals(text) ? Fate.SAME : Fate.CHANGED;
        return new Planned(
                card, fate, text, key(card), here == null ? null : here.id().toString());
    }

    private static @Nullable CardText words(Known known, OwnCard card, Language language) {
        Map<Language, CardText> words = known.words().getOrDefault(card.id().toString(), Map.of());
        CardText wanted = words.get(language);
        return wanted != null ? wanted : words.values().stream().findFirst().orElse(null);
    }

    /** The same note's same card has the same key, whatever it says. */
    private static String key(Incoming card) {
        String note = card.guid() + " " + card.number();
        return "anki " + UUID.nameUUIDFromBytes(note.getBytes(StandardCharsets.UTF_8));
    }

    /** Makes a card, or changes its words; its id. */
    private String kept(UUID learner, Planned planned, Language language) {
        String id = planned.here() != null ? planned.here() : made(learner, planned);
        own.write(learner, id, language, planned.text());
        return id;
    }

    /** A new card, or one that the learner had removed. */
    private String made(UUID learner, Planned planned) {
        OwnCard card = new OwnCard(ids.get(), item(planned.card()), Origin.IMPORTED, planned.key());
        if (own.add(learner, card, clock.instant())) {
            return card.id().toString();
        }
        own.bringBack(learner, planned.key());
        return own.byKey(learner, planned.key()).orElseThrow().id().toString();
    }

    /** The first tag that is a checklist item. */
    private @Nullable String item(Incoming card) {
        return card.tags().stream()
                .filter(tag -> bank.checklist().item(tag).isPresent())
                .findFirst()
                .orElse(null);
    }
}
