package dev.zachet.anki;

import dev.zachet.recall.Card;
import dev.zachet.recall.Memory;
import java.time.Duration;
import java.util.Objects;

/**
 * Where a card stands, as the columns of {@code cards} say it under Anki's first scheduler.
 *
 * @param due a new card's place, a learned one's day counted from the collection's first, else seconds since 1970
 * @param left steps left, and again in thousands those left today
 * @param home the day on which a forgotten card is due again once it is relearned
 */
record Scheduled(int type, int queue, long due, int interval, int factor, int left, long home) {
    private static final int NEW = 0;
    private static final int LEARNING = 1;
    private static final int REVIEW = 2;
    private static final int SUSPENDED = -1;

    /** Anki's ease, in thousandths, of the hardest and the easiest card: difficulty 10 and 1. */
    private static final int LEAST_FACTOR = 1_300;

    private static final int LARGEST_FACTOR = 3_000;
    private static final double DIFFICULTIES = 9;

    /** The columns; {@code position} is the card's place among new ones, {@code today} counted as {@code due} is. */
    static Scheduled of(Outgoing outgoing, int position, int today) {
        Scheduled active = active(outgoing.card(), position, today, outgoing.dueIn());
        return outgoing.suspended() ? active.suspended(position) : active;
    }

    private static Scheduled active(Card card, int position, int today, int dueIn) {
        return switch (card.phase()) {
            case NEW -> new Scheduled(NEW, NEW, position, 0, 0, 0, 0);
            case LEARNING -> {
                int steps = Math.max(1, 2 - card.step());
                yield new Scheduled(LEARNING, LEARNING, card.due().getEpochSecond(), 0, factor(card), twice(steps), 0);
            }
            case REVIEW -> new Scheduled(REVIEW, REVIEW, (long) today + dueIn, days(card), factor(card), 0, 0);
            case RELEARNING -> {
                int after = Math.max(1, (int) Math.round(memory(card).stability()));
                yield new Scheduled(
                        REVIEW,
                        LEARNING,
                        card.due().getEpochSecond(),
                        after,
                        factor(card),
                        twice(1),
                        (long) today + after);
            }
        };
    }

    /** The first scheduler ends learning when a card is suspended: a new one is new again, a forgotten one waits for its day. */
    private Scheduled suspended(int position) {
        return queue == LEARNING && type == LEARNING
                ? new Scheduled(NEW, SUSPENDED, position, 0, 0, 0, 0)
                : new Scheduled(type, SUSPENDED, queue == LEARNING ? home : due, interval, factor, 0, 0);
    }

    /** Days between a card's last review and its next; a step within a day in seconds, less than 0. */
    static int interval(Card card) {
        long seconds = Duration.between(Objects.requireNonNull(card.reviewedAt()), card.due())
                .toSeconds();
        return card.phase() == Card.Phase.REVIEW ? days(card) : (int) -seconds;
    }

    static int factor(Card card) {
        double ease = (DIFFICULTIES + 1 - memory(card).difficulty()) / DIFFICULTIES;
        return (int) Math.round(LEAST_FACTOR + ease * (LARGEST_FACTOR - LEAST_FACTOR));
    }

    private static int days(Card card) {
        return (int) Math.max(
                1,
                Duration.between(Objects.requireNonNull(card.reviewedAt()), card.due())
                        .toDays());
    }

    private static Memory memory(Card card) {
        return Objects.requireNonNull(card.memory());
    }

    private static int twice(int steps) {
        return steps * 1_000 + steps;
    }
}
