package dev.zachet.flashcards;

import dev.zachet.content.Bank;
import dev.zachet.content.Checklist;
import dev.zachet.content.Flashcard;
import dev.zachet.content.Language;
import dev.zachet.flashcards.Choice.Chosen;
import dev.zachet.flashcards.Reviewing.Graded;
import dev.zachet.flashcards.spi.PlannedCards;
import dev.zachet.learner.Days;
import dev.zachet.learner.Learners;
import dev.zachet.recall.Grade;
import dev.zachet.web.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A session of cards: which come now, what the learner says of each, and taking it back. */
@RestController
@RequestMapping("/api/cards")
class ReviewApi {
    private static final int LONGEST_MINUTES = 240;
    private static final int LONGEST_SECONDS = 3_600;
    private static final int MOST_POINTS = 50;
    private static final int MINUTE = 60;

    private final Bank bank;
    private final Learners learners;
    private final Deck deck;
    private final Reviews reviews;
    private final Reviewing reviewing;
    private final PreferenceStore preferences;
    private final PlannedCards planned;
    private final InstantSource clock;

    ReviewApi(
            Bank bank,
            Learners learners,
            Deck deck,
            Reviews reviews,
            Reviewing reviewing,
            PreferenceStore preferences,
            PlannedCards planned,
            InstantSource clock) {
        this.bank = bank;
        this.learners = learners;
        this.deck = deck;
        this.reviews = reviews;
        this.reviewing = reviewing;
        this.preferences = preferences;
        this.planned = planned;
        this.clock = clock;
    }

    /** Cards in the order in which to ask them; what is due and new beyond them; seconds that they will take. */
    record CardSession(List<CardView> cards, int seconds, int due, int fresh) {}

    /** What waits today and tomorrow; new cards are those that today's, and tomorrow's, share lets in. */
    record CardLoad(int due, int fresh, int seconds, int tomorrow, int tomorrowSeconds, int total) {}

    /** A grade from 1 (Again) to 4 (Easy), with the numbers of the key points that were said. */
    record CardGrade(
            @Min(1) @Max(4) int grade,
            @NotNull @Size(max = MOST_POINTS) List<@NotNull @Min(0) Integer> said,
            @Min(0) @Max(LONGEST_SECONDS) int seconds,
            @Nullable Instant at) {}

    @GetMapping("/session")
    CardSession session(
            @RequestParam(defaultValue = "15") int minutes,
            @RequestParam(defaultValue = "") String section,
            @RequestParam(defaultValue = "") String item,
            @RequestParam(defaultValue = "") String track,
            Locale locale) {
        if (minutes < 1 || minutes > LONGEST_MINUTES) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "session-minutes", minutes, LONGEST_MINUTES);
        }
        Language language = Language.of(locale);
        UUID learner = learners.current().id();
        Preferences wanted = preferences.of(learner);
        Instant now = clock.instant();
        List<DeckCard> cards = deck.of(learner, language).stream()
                .filter(card -> section.isEmpty() || section.equals(sectionOf(card)))
                .filter(card -> item.isEmpty() || item.equals(card.item()))
                .filter(card ->
                        track.isEmpty() || card.bank().map(Flashcard::internals).orElse(false))
                .toList();
        Choice choice = new Choice(cards, now, wanted.days(), wanted.weights());
        int fresh = reviews.freshToday(learner, wanted, now);
        Chosen chosen = choice.within(minutes * MINUTE, fresh, pace(learner));
        return new CardSession(
                chosen.cards().stream()
                        .map(card -> CardView.of(card, bank, language, wanted, now))
                        .toList(),
                chosen.seconds(),
                choice.due().size(),
                choice.fresh(fresh).size());
    }

    @GetMapping("/load")
    CardLoad load(Locale locale) {
        UUID learner = learners.current().id();
        Preferences wanted = preferences.of(learner);
        Instant now = clock.instant();
        Days days = wanted.days();
        List<DeckCard> cards = deck.of(learner, Language.of(locale));
        Choice choice = new Choice(cards, now, days, wanted.weights());
        int fresh = choice.fresh(reviews.freshToday(learner, wanted, now)).size();
        LocalDate tomorrow = days.of(now).plusDays(1);
        Choice then = new Choice(cards, days.beginning(tomorrow.plusDays(1)).minusSeconds(1), days, wanted.weights());
        int freshTomorrow = then.fresh(fresh + wanted.newPerDay()).size() - fresh;
        Pace pace = pace(learner);
        int due = choice.due().size();
        int dueTomorrow = then.due().size();
        return new CardLoad(
                due,
                fresh,
                due * pace.known() + fresh * pace.fresh(),
                dueTomorrow + freshTomorrow,
                dueTomorrow * pace.known() + freshTomorrow * pace.fresh(),
                cards.size());
    }

    /** The cards that the plan has for today, all of them, whether they are due by themselves or not. */
    @GetMapping("/session/planned")
    CardSession planned(Locale locale) {
        Language language = Language.of(locale);
        UUID learner = learners.current().id();
        Preferences wanted = preferences.of(learner);
        Instant now = clock.instant();
        Map<String, DeckCard> deckById =
                deck.of(learner, language).stream().collect(Collectors.toMap(DeckCard::id, Function.identity()));
        List<DeckCard> cards = Choice.interleaved(planned.today(learner).stream()
                .map(deckById::get)
                .filter(Objects::nonNull)
                .toList());
        int fresh = (int) cards.stream().filter(DeckCard::fresh).count();
        Pace pace = pace(learner);
        return new CardSession(
                cards.stream()
                        .map(card -> CardView.of(card, bank, language, wanted, now))
                        .toList(),
                cards.stream().mapToInt(pace::seconds).sum(),
                cards.size() - fresh,
                fresh);
    }

    @PostMapping("/{id}/reviews")
    CardView review(
            @PathVariable String id,
            @RequestHeader("Idempotency-Key") UUID request,
            @Valid @RequestBody CardGrade graded,
            Locale locale) {
        UUID learner = learners.current().id();
        Preferences wanted = preferences.of(learner);
        reviewing.review(
                learner,
                find(learner, id, locale),
                new Graded(request, Grade.values()[graded.grade() - 1], graded.said(), graded.seconds(), graded.at()),
                wanted);
        return CardView.of(find(learner, id, locale), bank, Language.of(locale), wanted, clock.instant());
    }

    @DeleteMapping("/{id}/reviews/{request}")
    CardView undo(@PathVariable String id, @PathVariable UUID request, Locale locale) {
        UUID learner = learners.current().id();
        reviewing.undo(learner, find(learner, id, locale), request, preferences.of(learner));
        return CardView.of(
                find(learner, id, locale), bank, Language.of(locale), preferences.of(learner), clock.instant());
    }

    private DeckCard find(UUID learner, String id, Locale locale) {
        return deck.find(learner, id, Language.of(locale)).orElseThrow(() -> Refusal.notFound("card " + id));
    }

    private @Nullable String sectionOf(DeckCard card) {
        String item = card.item();
        return item == null
                ? null
                : bank.checklist()
                        .item(item)
                        .map(found -> bank.checklist().sectionOf(found))
                        .map(Checklist.Section::id)
                        .orElse(null);
    }

    private Pace pace(UUID learner) {
        return Pace.of(reviews.newest(learner, Pace.HISTORY));
    }
}
