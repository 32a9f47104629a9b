package dev.zachet.plan;

import dev.zachet.plan.Outlook.Done;
import dev.zachet.plan.Outlook.PlannedDate;
import dev.zachet.plan.spi.Piece;
import dev.zachet.planner.Day;
import dev.zachet.planner.Learning;
import dev.zachet.planner.Plan;
import dev.zachet.planner.Plan.RefusedPin;
import dev.zachet.planner.Planner;
import dev.zachet.planner.Preparation;
import dev.zachet.planner.Rules;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Has the planner draw a plan up. Live coding is put in first, as if it were pinned; where it does not fit, or takes the room of
 * something that the learner himself pinned, the plan is drawn without it.
 *
 * @param pins by piece, the day that the learner wants it on
 * @param newPerDay how many pieces of a kind may be begun in a day, for kinds with a number of their own
 */
record Drawing(
        Goal goal,
        LocalDate today,
        Memories memories,
        Map<String, Piece> pieces,
        List<PlannedDate> dates,
        Done done,
        Map<String, LocalDate> pins,
        Set<String> dropped,
        Map<String, Double> chances,
        Map<String, Integer> newPerDay) {
    private static final int MINUTES_PER_NEW_PIECE = 10;
    /** To read is quick, so that it would fill whole days: what is to be done by hand needs room on each. */
    private static final int MINUTES_PER_NEW_TOPIC = 20;

    private static final int IN_A_ROW = 3;
    /** Kinds of work after which a learner needs days to work on what they showed: mock interviews. */
    private static final Map<String, Integer> SPACED = Map.of("interview", 4);

    private static final Planner PLANNER = new Planner(Learning.USUAL);

    /**
     * What came out.
     *
     * @param live by exercise, the day on which it is to be solved as at an interview
     */
    record Drawn(Plan plan, Map<String, LocalDate> live) {}

    Drawn draw() {
        Map<String, LocalDate> live = live();
        Plan plan = plan(live);
        Set<String> refused = plan.refused().stream().map(RefusedPin::unit).collect(Collectors.toSet());
        if (refused.isEmpty() || live.isEmpty()) {
            return new Drawn(plan, live);
        }
        Map<String, LocalDate> fitting = new HashMap<>(live);
        fitting.keySet().removeAll(refused);
        if (refused.stream().anyMatch(pins::containsKey)) {
            fitting.clear();
        }
        return new Drawn(plan(fitting), fitting);
    }

    private Map<String, LocalDate> live() {
        List<Piece> exercises = pieces.values().stream()
                .filter(piece -> LiveCoding.suits(piece) && !memories.done(piece) && !dropped.contains(piece.id()))
                .toList();
        Set<String> known =
                pieces.values().stream().filter(memories::done).map(Piece::id).collect(Collectors.toSet());
        Map<String, LocalDate> live =
                new HashMap<>(new LiveCoding(goal, dates).assign(exercises, chances, known, pins));
        if (known.stream().noneMatch(LiveCoding::isExercise)) {
            live.values().removeIf(day -> day.isBefore(today.plusDays(LiveCoding.FIRST)));
        }
        if (done.firsts().stream().anyMatch(LiveCoding::suits)) {
            live.values().remove(today);
        }
        return live;
    }

    private Plan plan(Map<String, LocalDate> live) {
        Set<String> unread = dropped.stream()
                .filter(id -> id.startsWith(ReadingWork.KIND + "/"))
                .collect(Collectors.toSet());
        return PLANNER.plan(new Preparation(
                pieces.values().stream()
                        .map(piece -> memories.unit(
                                piece, live.containsKey(piece.id()) ? LiveCoding.cost(piece) : piece.cost(), unread))
                        .toList(),
                chances,
                days(),
                rules(live)));
    }

    private List<Day> days() {
        return IntStream.range(0, dates.size())
                .mapToObj(place -> day(dates.get(place), place == 0 ? done : new Done(List.of(), List.of())))
                .toList();
    }

    private Day day(PlannedDate date, Done spent) {
        Map<String, Integer> ofKind = new HashMap<>(newPerDay);
        ofKind.put(ReadingWork.KIND, Math.ceilDiv(date.minutes(), MINUTES_PER_NEW_TOPIC));
        int shared = Math.ceilDiv(date.minutes(), MINUTES_PER_NEW_PIECE);
        for (Piece begun : spent.firsts()) {
            if (ofKind.computeIfPresent(begun.kind(), (kind, left) -> Math.max(0, left - 1)) == null) {
                shared--;
            }
        }
        return new Day(
                Math.max(0, date.minutes() * Planning.MINUTE - spent.seconds()),
                date.quiet() ? 0 : Math.max(0, shared),
                ofKind,
                date.quiet());
    }

    private Rules rules(Map<String, LocalDate> live) {
        Map<String, Integer> days = new HashMap<>();
        live.forEach((piece, day) -> days.put(piece, place(day)));
        pins.forEach((piece, day) -> days.put(piece, place(day)));
        return new Rules(days, new HashSet<>(dropped), SPACED, IN_A_ROW);
    }

    private int place(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(today, day);
    }
}
