package dev.zachet.plan;

import dev.zachet.plan.Outlook.PlannedDate;
import dev.zachet.plan.spi.Piece;
import dev.zachet.planner.Unit.Cost;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The days on which an exercise is solved as at an interview: in a plain editor, aloud, against the clock. Counted from the
 * interview back, so that they stay where they are from day to day: the last working day before the quiet ones, and every
 * fifth before it.
 */
record LiveCoding(Goal goal, List<PlannedDate> dates) {
    static final int MINUTES = 45;

    /** Days until the first one of a learner who has solved nothing yet. */
    static final int FIRST = 3;

    private static final int EVERY = 5;
    /** One exercise in so many: the others are there to learn by. */
    private static final int ONE_IN = 3;

    private static final String KIND = "code";

    /** What such an exercise costs when it is new; to repeat it costs what it always does. */
    static Cost cost(Piece piece) {
        return new Cost(MINUTES * Planning.MINUTE, piece.cost().again());
    }

    static boolean suits(Piece piece) {
        return isExercise(piece.id());
    }

    static boolean isExercise(String id) {
        return id.startsWith(KIND + "/");
    }

    /**
     * Which exercise on which day: what opens the way to others is there to learn by, of the rest what is asked most comes
     * first.
     *
     * @param pieces those to be done for the first time, in the order of learning; each at most once
     * @param known ids of what was done
     * @param pins what the learner himself wants on which day: such an exercise is the one of its day, and of no other
     */
    Map<String, LocalDate> assign(
            List<Piece> pieces, Map<String, Double> chances, Set<String> known, Map<String, LocalDate> pins) {
        List<Piece> left = new ArrayList<>(pieces.stream()
                .sorted(Comparator.comparing((Piece piece) -> opensOthers(piece, pieces))
                        .thenComparing(piece -> -asked(piece, chances)))
                .toList());
        Set<String> reached = new HashSet<>(known);
        Map<String, LocalDate> assigned = new LinkedHashMap<>();
        for (LocalDate day : days().stream().limit(pieces.size() / ONE_IN).toList()) {
            left.stream()
                    .filter(piece -> day.equals(pins.get(piece.id())))
                    .findFirst()
                    .or(() -> left.stream()
                            .filter(piece -> !pins.containsKey(piece.id()))
                            .min(Comparator.comparing(piece -> !reached.containsAll(piece.prerequisites()))))
                    .ifPresent(piece -> {
                        assigned.put(piece.id(), day);
                        left.remove(piece);
                        reached.add(piece.id());
                        reached.addAll(piece.prerequisites());
                    });
        }
        return assigned;
    }

    /** The days, the earliest first. A day with too few minutes is left out and moves no other. */
    List<LocalDate> days() {
        List<PlannedDate> working = dates.stream()
                .filter(date -> !date.quiet() && goal.usualMinutes(date.date()) > 0)
                .toList();
        List<LocalDate> days = new ArrayList<>();
        for (int place = working.size() - 1; place >= 0; place -= EVERY) {
            if (working.get(place).minutes() >= MINUTES) {
                days.addFirst(working.get(place).date());
            }
        }
        return days;
    }

    private static boolean opensOthers(Piece piece, List<Piece> pieces) {
        return pieces.stream().anyMatch(other -> other.prerequisites().contains(piece.id()));
    }

    private static double asked(Piece piece, Map<String, Double> chances) {
        return piece.shares().entrySet().stream()
                .collect(Collectors.summingDouble(
                        share -> share.getValue() * chances.getOrDefault(share.getKey(), 0.0)));
    }
}
