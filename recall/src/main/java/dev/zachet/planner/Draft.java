package dev.zachet.planner;

import dev.zachet.planner.Step.Cause;
import dev.zachet.planner.Step.Help;
import dev.zachet.planner.Step.Reason;
import dev.zachet.planner.Step.Turn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** A plan in the making: day by day, always the action that is worth most for its time. */
final class Draft {
    private static final double NEARLY_AS_GOOD = 0.8;
    private static final int HELPS = 3;

    final Progress progress;
    final List<List<Step>> days = new ArrayList<>();
    private final Course course;
    private final Reservations reservations;
    private final Worth worth;
    private final Spacing spacing;

    Draft(Course course, Learning learning, Reservations reservations, Worth.Taste taste) {
        this.course = course;
        this.reservations = reservations;
        this.progress = new Progress(course, learning);
        this.worth = new Worth(course, progress, taste);
        this.spacing = new Spacing(course, progress, reservations);
        for (int day = 0; day < course.end(); day++) {
            days.add(new Today(day).steps());
        }
    }

    /** One day's steps in the making. */
    private final class Today {
        private final int day;
        private final List<Step> steps = new ArrayList<>();
        private int seconds;
        private final NewUnits newUnits;
        private String section = "";
        private int inARow;

        Today(int day) {
            this.day = day;
            this.seconds = course.days.get(day).seconds();
            this.newUnits = new NewUnits(course.days.get(day));
        }

        List<Step> steps() {
            for (int unit : reservations.on(day)) {
                if (reservations.kept(unit) || !progress.known(unit)) {
                    take(unit, true);
                }
            }
            for (int unit = best(); unit >= 0; unit = best()) {
                take(unit, false);
            }
            return steps;
        }

        /** The best unit to do next, -1 when nothing is worth doing or fits. */
        private int best() {
            boolean[] possible = new boolean[course.size()];
            for (int unit = 0; unit < possible.length; unit++) {
                possible[unit] = possible(unit);
            }
            int best = best(possible, worth.scores(day));
            return best >= 0 ? best : best(possible, worth.scoresOfToday(day));
        }

        private int best(boolean[] possible, double[] scores) {
            int best = best(possible, scores, "");
            if (best < 0 || inARow < course.rules.inARow() || !sectionOf(best).equals(section)) {
                return best;
            }
            int other = best(possible, scores, section);
            return other >= 0 && scores[other] >= NEARLY_AS_GOOD * scores[best] ? other : best;
        }

        private int best(boolean[] possible, double[] scores, String without) {
            int best = -1;
            for (int unit = 0; unit < possible.length; unit++) {
                boolean allowed =
                        possible[unit] && (without.isEmpty() || !sectionOf(unit).equals(without));
                if (allowed && scores[unit] > 0 && (best < 0 || scores[unit] > scores[best])) {
                    best = unit;
                }
            }
            return best;
        }

        private boolean possible(int unit) {
            boolean known = progress.known(unit);
            return !course.dropped(unit)
                    && progress.seconds(unit) <= seconds
                    && (known
                            ? progress.last(unit) < day
                            : newUnits.left(course.units.get(unit).kind()) > 0)
                    && !reservations.waits(unit, day)
                    && spacing.allows(unit, day)
                    && (known || progress.open(unit));
        }

        private void take(int unit, boolean pinned) {
            steps.add(step(unit, pinned));
            seconds -= progress.seconds(unit);
            if (!progress.known(unit)) {
                newUnits.begin(course.units.get(unit).kind());
            }
            inARow = sectionOf(unit).equals(section) ? inARow + 1 : 1;
            section = sectionOf(unit);
            progress.done(unit, day);
            spacing.done(unit, day);
        }

        private Step step(int unit, boolean pinned) {
            boolean known = progress.known(unit);
            double growth = progress.ifDone(unit, day) - progress.recall(unit);
            double recall = progress.recallOn(unit, day);
            Reason reason = new Reason(
                    known ? Cause.of(recall) : Cause.NEW,
                    recall,
                    course.end() - day,
                    helps(unit, growth),
                    known ? List.of() : unlocks(unit),
                    pinned);
            return new Step(
                    course.units.get(unit).id(),
                    known ? Turn.AGAIN : Turn.FIRST,
                    progress.seconds(unit),
                    progress.weight(unit) * growth,
                    reason);
        }
    }

    private String sectionOf(int unit) {
        return course.units.get(unit).section();
    }

    private List<Help> helps(int unit, double growth) {
        return course.parts(unit).stream()
                .map(part -> new Help(
                        course.items.get(part.item()),
                        course.chance(part.item()),
                        progress.weight(unit, part) * growth))
                .sorted(Comparator.comparingDouble(Help::gain).reversed())
                .limit(HELPS)
                .toList();
    }

    private List<String> unlocks(int unit) {
        return Arrays.stream(course.after(unit))
                .filter(other -> !progress.known(other) && !course.dropped(other))
                .mapToObj(other -> course.units.get(other).id())
                .toList();
    }
}
