package dev.zachet.plan;

import dev.zachet.plan.Outlook.Done;
import dev.zachet.plan.Outlook.PlannedDate;
import dev.zachet.plan.Wishes.Wish;
import dev.zachet.plan.spi.Piece;
import dev.zachet.plan.spi.Work;
import dev.zachet.planner.Day;
import dev.zachet.planner.Learning;
import dev.zachet.planner.Plan;
import dev.zachet.planner.Planner;
import dev.zachet.planner.Preparation;
import dev.zachet.planner.Rules;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Makes a learner's plan anew from what has become of it so far. Nothing of a plan is kept, so that a day that was skipped
 * leaves no debt and whatever was done, planned or not, counts.
 */
@Component
class Planning {
    private static final int MINUTES_PER_NEW_PIECE = 10;
    private static final int IN_A_ROW = 3;
    private static final int QUIET_DAYS = 2;

    private final Goals goals;
    private final Wishes wishes;
    private final List<Work> works;
    private final Needs needs;
    private final InstantSource clock;
    private final Planner planner = new Planner(Learning.USUAL);

    Planning(Goals goals, Wishes wishes, List<Work> works, Needs needs, InstantSource clock) {
        this.goals = goals;
        this.wishes = wishes;
        this.works = works;
        this.needs = needs;
        this.clock = clock;
    }

    /** The plan of a learner who has a goal. */
    Optional<Outlook> of(UUID learner) {
        return goals.of(learner).map(goal -> outlook(learner, goal));
    }

    /** Whether there is work of this name. */
    boolean knows(UUID learner, String piece) {
        return works.stream()
                .flatMap(work -> work.pieces(learner).stream())
                .anyMatch(found -> found.id().equals(piece));
    }

    private Outlook outlook(UUID learner, Goal goal) {
        LocalDate today = goal.day(clock.instant());
        Memories memories = new Memories(goal, today);
        Map<String, Piece> pieces = works.stream()
                .flatMap(work -> work.pieces(learner).stream())
                .collect(Collectors.toMap(Piece::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        Map<LocalDate, Integer> changed = goals.changedDays(learner);
        Done done = done(pieces, memories);
        List<Wish> wanted = wishes.of(learner).stream()
                .filter(wish -> pieces.containsKey(wish.unit()))
                .toList();
        Map<String, LocalDate> pins = pins(wanted, pieces, memories, today);
        List<String> dropped = wanted.stream()
                .filter(wish -> wish.day() == null)
                .map(Wish::unit)
                .toList();
        List<PlannedDate> dates = dates(goal, today, changed);
        Plan plan = planner.plan(new Preparation(
                pieces.values().stream().map(memories::unit).toList(),
                needs.of(learner, goal),
                days(dates, done),
                rules(pins, dropped, today)));
        return new Outlook(goal, today, pieces, dates, changed, pins, dropped, done, plan);
    }

    private static Done done(Map<String, Piece> pieces, Memories memories) {
        List<Piece> today = pieces.values().stream().filter(memories::doneToday).toList();
        return new Done(
                today.stream().filter(memories::firstToday).toList(),
                today.stream().filter(piece -> !memories.firstToday(piece)).toList());
    }

    /** Pins that still mean something: on a day to come, and not kept already. */
    private static Map<String, LocalDate> pins(
            List<Wish> wanted, Map<String, Piece> pieces, Memories memories, LocalDate today) {
        Map<String, LocalDate> pins = new HashMap<>();
        for (Wish wish : wanted) {
            Piece piece = pieces.get(wish.unit());
            LocalDate day = wish.day();
            if (day != null && piece != null && !day.isBefore(today) && !memories.doneOn(piece, day)) {
                pins.put(wish.unit(), day);
            }
        }
        return pins;
    }

    /** The days until the interview; the last two are quiet and, where the learner did not say otherwise, half full. */
    private static List<PlannedDate> dates(Goal goal, LocalDate today, Map<LocalDate, Integer> changed) {
        int left = Math.max(0, goal.daysLeft(today));
        return IntStream.range(0, left)
                .mapToObj(day -> {
                    LocalDate date = today.plusDays(day);
                    boolean quiet = day >= left - QUIET_DAYS;
                    int usual = quiet ? goal.usualMinutes(date) / 2 : goal.usualMinutes(date);
                    return new PlannedDate(date, changed.getOrDefault(date, usual), quiet);
                })
                .toList();
    }

    private static List<Day> days(List<PlannedDate> dates, Done done) {
        return IntStream.range(0, dates.size())
                .mapToObj(place -> {
                    PlannedDate date = dates.get(place);
                    int begun = place == 0 ? done.firsts().size() : 0;
                    int spent = place == 0 ? done.minutes() : 0;
                    int newPieces =
                            date.quiet() ? 0 : (date.minutes() + MINUTES_PER_NEW_PIECE - 1) / MINUTES_PER_NEW_PIECE;
                    return new Day(Math.max(0, date.minutes() - spent), Math.max(0, newPieces - begun), date.quiet());
                })
                .toList();
    }

    private static Rules rules(Map<String, LocalDate> pins, List<String> dropped, LocalDate today) {
        return new Rules(
                pins.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, pin ->
                        (int) ChronoUnit.DAYS.between(today, pin.getValue()))),
                Set.copyOf(dropped),
                Map.of(),
                IN_A_ROW);
    }
}
