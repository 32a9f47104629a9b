package dev.zachet.plan;

import dev.zachet.plan.Outlook.Done;
import dev.zachet.plan.Outlook.PlannedDate;
import dev.zachet.plan.Wishes.Wish;
import dev.zachet.plan.spi.Piece;
import dev.zachet.plan.spi.Work;
import dev.zachet.planner.Unit.Cost;
import java.time.InstantSource;
import java.time.LocalDate;
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
    static final int MINUTE = 60;

    private static final int QUIET_DAYS = 2;

    private final Goals goals;
    private final Wishes wishes;
    private final List<Work> works;
    private final Needs needs;
    private final InstantSource clock;

    Planning(Goals goals, Wishes wishes, List<Work> works, Needs needs, InstantSource clock) {
        this.goals = goals;
        this.wishes = wishes;
        this.works = works;
        this.needs = needs;
        this.clock = clock;
    }

    /** Minutes as the planner counts time. */
    static Cost cost(int first, int again) {
        return new Cost(first * MINUTE, again * MINUTE);
    }

    /** The plan of a learner who has a goal. */
    Optional<Outlook> of(UUID learner) {
        return goals.of(learner).map(goal -> outlook(learner, goal));
    }

    /** Whether there is work of this name that can be wished for; cards come together and cannot. */
    boolean knows(UUID learner, String id) {
        return works.stream()
                .flatMap(work -> work.pieces(learner).stream())
                .anyMatch(piece -> piece.id().equals(id) && !CardWork.isCard(piece));
    }

    private Outlook outlook(UUID learner, Goal goal) {
        LocalDate today = goal.day(clock.instant());
        Memories memories = new Memories(goal, today);
        Map<String, Piece> pieces = works.stream()
                .flatMap(work -> work.pieces(learner).stream())
                .collect(Collectors.toMap(Piece::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        Map<LocalDate, Integer> changed = goals.changedDays(learner);
        List<Wish> wanted = wishes.of(learner).stream()
                .filter(wish -> pieces.containsKey(wish.unit()))
                .toList();
        Drawing drawing = new Drawing(
                goal,
                today,
                memories,
                pieces,
                dates(goal, today, changed),
                done(pieces, memories),
                pins(wanted, pieces, memories, today),
                dropped(wanted),
                needs.of(learner, goal),
                newPerDay(learner));
        Drawing.Drawn drawn = drawing.draw();
        return new Outlook(
                goal,
                today,
                pieces,
                drawing.dates(),
                changed,
                drawing.pins(),
                drawn.live(),
                drawing.done(),
                drawn.plan());
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

    private static Set<String> dropped(List<Wish> wanted) {
        return wanted.stream()
                .filter(wish -> wish.day() == null)
                .map(Wish::unit)
                .collect(Collectors.toSet());
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

    private Map<String, Integer> newPerDay(UUID learner) {
        Map<String, Integer> numbers = new HashMap<>();
        works.forEach(work -> numbers.putAll(work.newPerDay(learner)));
        return numbers;
    }
}
