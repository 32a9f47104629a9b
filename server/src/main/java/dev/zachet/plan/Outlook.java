package dev.zachet.plan;

import dev.zachet.plan.spi.Piece;
import dev.zachet.planner.Plan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The plan as of a moment, with what it was made from.
 *
 * @param today the learner's day
 * @param pieces by id
 * @param dates of the days that are planned, today first; none from the interview's day on
 * @param changed days that have other minutes than usual
 * @param pins by piece, the day that the learner wants it on
 * @param live by exercise, the day on which it is to be solved as at an interview
 */
record Outlook(
        Goal goal,
        LocalDate today,
        Map<String, Piece> pieces,
        List<PlannedDate> dates,
        Map<LocalDate, Integer> changed,
        Map<String, LocalDate> pins,
        Map<String, LocalDate> live,
        Done done,
        Plan plan) {

    /** A day with the minutes meant for it in all. */
    record PlannedDate(LocalDate date, int minutes, boolean quiet) {}

    /** What was done today, and how long that usually takes. */
    record Done(List<Piece> firsts, List<Piece> agains) {
        Stream<Piece> pieces() {
            return Stream.concat(firsts.stream(), agains.stream());
        }

        int seconds() {
            return pieces().mapToInt(this::secondsOf).sum();
        }

        int secondsOf(Piece piece) {
            return firsts.contains(piece) ? piece.cost().first() : piece.cost().again();
        }
    }

    Piece piece(String id) {
        Piece piece = pieces.get(id);
        if (piece == null) {
            throw new IllegalArgumentException("there is no piece " + id);
        }
        return piece;
    }
}
