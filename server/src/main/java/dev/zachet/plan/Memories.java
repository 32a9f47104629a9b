package dev.zachet.plan;

import dev.zachet.plan.spi.Piece;
import dev.zachet.plan.spi.Piece.Study;
import dev.zachet.planner.Learning;
import dev.zachet.planner.Unit;
import dev.zachet.planner.Unit.Studied;
import dev.zachet.recall.Fsrs;
import dev.zachet.recall.Grade;
import dev.zachet.recall.Memory;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Turns what was done into what is left of it. Work done several times on one day counts once, at its best: the second time
 * repeats what is fresh in mind anyway.
 */
final class Memories {
    private static final Fsrs MODEL = Learning.USUAL.model();

    private final Goal goal;
    private final LocalDate today;

    Memories(Goal goal, LocalDate today) {
        this.goal = goal;
        this.today = today;
    }

    Unit unit(Piece piece) {
        return new Unit(
                piece.id(),
                piece.kind(),
                piece.section(),
                piece.cost(),
                piece.prerequisites(),
                studied(piece),
                piece.shares());
    }

    boolean doneToday(Piece piece) {
        return days(piece).containsKey(today);
    }

    /** Whether today was the first time. */
    boolean firstToday(Piece piece) {
        TreeMap<LocalDate, Grade> days = days(piece);
        return !days.isEmpty() && days.firstKey().equals(today);
    }

    boolean doneOn(Piece piece, LocalDate day) {
        return days(piece).containsKey(day);
    }

    private @Nullable Studied studied(Piece piece) {
        TreeMap<LocalDate, Grade> days = days(piece);
        if (days.isEmpty()) {
            return null;
        }
        LocalDate last = days.firstKey();
        Memory memory = MODEL.first(days.firstEntry().getValue());
        for (Map.Entry<LocalDate, Grade> study : days.tailMap(last, false).entrySet()) {
            memory = MODEL.next(memory, (int) ChronoUnit.DAYS.between(last, study.getKey()), study.getValue());
            last = study.getKey();
        }
        return new Studied(memory, (int) ChronoUnit.DAYS.between(last, today));
    }

    /** The best grade of each day; a moment after today, as a clock put back makes, counts as today. */
    private TreeMap<LocalDate, Grade> days(Piece piece) {
        TreeMap<LocalDate, Grade> days = new TreeMap<>();
        for (Study study : piece.studies()) {
            LocalDate day = goal.day(study.at());
            days.merge(day.isAfter(today) ? today : day, study.grade(), Memories::better);
        }
        return days;
    }

    private static Grade better(Grade one, Grade other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
