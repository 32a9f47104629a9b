package dev.zachet.plan;

import dev.zachet.plan.spi.Piece;
import dev.zachet.plan.spi.Piece.Remembered;
import dev.zachet.plan.spi.Piece.Studies;
import dev.zachet.plan.spi.Piece.Study;
import dev.zachet.planner.Learning;
import dev.zachet.planner.Unit;
import dev.zachet.planner.Unit.Cost;
import dev.zachet.planner.Unit.Studied;
import dev.zachet.recall.Fsrs;
import dev.zachet.recall.Grade;
import dev.zachet.recall.Memory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

    /**
     * The unit for a piece.
     *
     * @param cost its own, or that of doing it in another way
     * @param without ids that nothing has to wait for
     */
    Unit unit(Piece piece, Cost cost, Set<String> without) {
        return new Unit(
                piece.id(),
                piece.kind(),
                piece.section(),
                cost,
                piece.prerequisites().stream()
                        .filter(id -> !without.contains(id))
                        .collect(Collectors.toSet()),
                studied(piece),
                piece.shares());
    }

    boolean done(Piece piece) {
        return !days(piece).isEmpty();
    }

    boolean doneToday(Piece piece) {
        return days(piece).contains(today);
    }

    /** Whether today was the first time. */
    boolean firstToday(Piece piece) {
        NavigableSet<LocalDate> days = days(piece);
        return !days.isEmpty() && days.first().equals(today);
    }

    boolean doneOn(Piece piece, LocalDate day) {
        return days(piece).contains(day);
    }

    /** The days on which a piece was done; of one that others keep count of, the first and the last. */
    private NavigableSet<LocalDate> days(Piece piece) {
        return switch (piece.history()) {
            case Studies studies -> grades(studies).navigableKeySet();
            case Remembered remembered -> new TreeSet<>(List.of(day(remembered.first()), day(remembered.last())));
        };
    }

    private @Nullable Studied studied(Piece piece) {
        return switch (piece.history()) {
            case Studies studies -> studied(grades(studies));
            case Remembered remembered -> new Studied(remembered.memory(), ago(day(remembered.last())));
        };
    }

    private @Nullable Studied studied(TreeMap<LocalDate, Grade> days) {
        if (days.isEmpty()) {
            return null;
        }
        LocalDate last = days.firstKey();
        Memory memory = MODEL.first(days.firstEntry().getValue());
        for (Map.Entry<LocalDate, Grade> study : days.tailMap(last, false).entrySet()) {
            memory = MODEL.next(memory, (int) ChronoUnit.DAYS.between(last, study.getKey()), study.getValue());
            last = study.getKey();
        }
        return new Studied(memory, ago(last));
    }

    private TreeMap<LocalDate, Grade> grades(Studies studies) {
        TreeMap<LocalDate, Grade> days = new TreeMap<>();
        for (Study study : studies.all()) {
            days.merge(day(study.at()), study.grade(), Memories::better);
        }
        return days;
    }

    /** The learner's day of a moment; one after today, as a clock put back makes, counts as today. */
    private LocalDate day(Instant moment) {
        LocalDate day = goal.day(moment);
        return day.isAfter(today) ? today : day;
    }

    private int ago(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(day, today);
    }

    private static Grade better(Grade one, Grade other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
