package dev.zachet.flashcards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zachet.learner.Days;
import dev.zachet.recall.Card;
import dev.zachet.recall.Fsrs;
import dev.zachet.recall.Grade;
import dev.zachet.recall.Memory;
import dev.zachet.recall.Weights;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds of any history of reviews, and of any choice of cards. */
class CardPropertiesTest {
    private static final Instant START = Instant.parse("2026-11-23T10:00:00Z");
    private static final Days DAYS = new Days(ZoneId.of("Europe/Moscow"));

    /** A history told as numbers: the grade, and the days and minutes before it. */
    private static List<Review> history(List<Integer> numbers) {
        List<Review> log = new ArrayList<>();
        Card card = CardStates.UNSEEN;
        Instant at = START;
        for (int number : numbers) {
            at = at.plus(Duration.ofMinutes(number % 7L * 1440 + number % 60));
            Instant last = card.reviewedAt();
            Review review = new Review(
                    new UUID(0, log.size()),
                    "card",
                    new UUID(1, log.size()),
                    Grade.values()[number % 4],
                    card.phase(),
                    last == null ? 0 : DAYS.between(last, at),
                    0.8 + number % 4 * 0.05,
                    List.of(),
                    10,
                    at,
                    false);
            card = review.after(card, Weights.DEFAULT);
            log.add(review);
        }
        return log;
    }

    private static Review undone(Review review) {
        return new Review(
                review.id(),
                review.card(),
                review.request(),
                review.grade(),
                review.phase(),
                review.days(),
                review.retention(),
                review.said(),
                review.seconds(),
                review.at(),
                true);
    }

    @Property(tries = 200)
    void theLogTellsWhereACardStands(@ForAll @Size(max = 20) List<@IntRange(max = 10_000) Integer> numbers) {
        Card stepByStep = CardStates.UNSEEN;
        for (Review review : history(numbers)) {
            assertThat(review.phase()).isEqualTo(stepByStep.phase());
            stepByStep = review.after(stepByStep, Weights.DEFAULT);
        }

        assertThat(Review.replay(history(numbers), Weights.DEFAULT)).isEqualTo(stepByStep);
    }

    @Property(tries = 200)
    void whatWasUndoneHasNeverBeen(@ForAll @Size(min = 1, max = 20) List<@IntRange(max = 10_000) Integer> numbers) {
        List<Review> before = history(numbers.subList(0, numbers.size() - 1));
        List<Review> after = new ArrayList<>(before);
        after.add(undone(history(numbers).getLast()));

        assertThat(Review.replay(after, Weights.DEFAULT)).isEqualTo(Review.replay(before, Weights.DEFAULT));
    }

    @Property(tries = 200)
    void whatIsRecalledRestsOnTheSameMemories(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 10_000) Integer> numbers) {
        List<Recalls.Trace> traces = history(numbers).stream()
                .map(review -> new Recalls.Trace(review.card(), review.grade(), review.days(), review.at()))
                .toList();

        assertThat(Recalls.memories(new Fsrs(Weights.DEFAULT), traces).getLast())
                .isEqualTo(Review.replay(history(numbers), Weights.DEFAULT).memory());
    }

    /** Cards told as numbers: the item, and whether and when it is due. */
    private static List<DeckCard> deck(List<Integer> numbers) {
        List<DeckCard> cards = new ArrayList<>();
        for (int number : numbers) {
            Instant reviewed = START.minus(Duration.ofDays(number % 30));
            Card state = number % 3 == 0
                    ? CardStates.UNSEEN
                    : new Card(
                            Card.Phase.REVIEW,
                            0,
                            new Memory(1 + number % 50, 5),
                            reviewed,
                            reviewed.plus(Duration.ofDays(1 + number % 20)),
                            1,
                            0);
            cards.add(new DeckCard(
                    "card-" + cards.size(),
                    "item-" + number % 5,
                    Origin.BANK,
                    Optional.empty(),
                    CardText.plain("?", "!"),
                    false,
                    number % 11 == 0,
                    state));
        }
        return cards;
    }

    @Property(tries = 200)
    void interleavingLosesNothing(@ForAll @Size(max = 40) List<@IntRange(max = 10_000) Integer> numbers) {
        List<DeckCard> cards = deck(numbers);

        assertThat(Choice.interleaved(cards)).containsExactlyInAnyOrderElementsOf(cards);
    }

    @Property(tries = 200)
    void aSessionFitsOrHoldsOneCard(
            @ForAll @Size(max = 40) List<@IntRange(max = 10_000) Integer> numbers,
            @ForAll @IntRange(min = 60, max = 3_600) int seconds,
            @ForAll @IntRange(max = 20) int fresh) {
        Choice choice = new Choice(deck(numbers), START, DAYS, Weights.DEFAULT);

        Choice.Chosen chosen = choice.within(seconds, fresh, Pace.USUAL);

        assertThat(chosen.cards()).doesNotHaveDuplicates().noneMatch(DeckCard::suspended);
        assertThat(chosen.cards().stream().filter(DeckCard::fresh).count()).isLessThanOrEqualTo(fresh);
        assertThat(chosen.seconds() <= seconds || chosen.cards().size() == 1).isTrue();
        assertThat(chosen.cards().isEmpty())
                .isEqualTo(choice.due().isEmpty() && choice.fresh(fresh).isEmpty());
        assertThat(chosen.cards().stream().filter(card -> !card.fresh()))
                .allMatch(card -> !DAYS.of(card.state().due()).isAfter(DAYS.of(START)));
    }

    @Property(tries = 100)
    void newCardsGoRoundTheItems(@ForAll @Size(max = 40) List<@IntRange(max = 10_000) Integer> numbers) {
        List<DeckCard> fresh = new Choice(deck(numbers), START, DAYS, Weights.DEFAULT).fresh(5);
        long items = deck(numbers).stream()
                .filter(card -> card.fresh() && !card.suspended())
                .map(card -> Objects.requireNonNull(card.item()))
                .distinct()
                .count();

        assertThat(fresh.stream().map(DeckCard::item).distinct().count()).isEqualTo(Math.min(5, items));
    }

    @Property(tries = 200)
    void aDayBeginsAtFourAndIsItsOwn(@ForAll @IntRange(max = 100_000) int minutes) {
        Instant moment = START.plus(Duration.ofMinutes(minutes));

        Instant beginning = DAYS.beginning(DAYS.of(moment));

        assertThat(beginning).isBeforeOrEqualTo(moment);
        assertThat(beginning.atZone(DAYS.zone()).getHour()).isEqualTo(4);
        assertThat(DAYS.of(beginning.minusMillis(1))).isEqualTo(DAYS.of(moment).minusDays(1));
    }
}
