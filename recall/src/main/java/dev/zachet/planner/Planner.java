package dev.zachet.planner;

import dev.zachet.planner.Plan.Readiness;
import dev.zachet.planner.Plan.Uncovered;
import dev.zachet.planner.Plan.Why;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes plans: maximises Σ pᵢ·rᵢ(T), the readiness on the interview's day T, within the seconds of each day.
 *
 * <p>A greedy that knows the deadline: see {@link Worth}. The same preparation always gets the same plan. A learner plans anew
 * every day with what has become of the day before.
 */
public final class Planner {
    /** Chosen on made-up preparations; neighbouring values do nearly as well. See docs/performance.md. */
    private static final Worth.Taste TASTE = new Worth.Taste(0.7, 0.75);

    private final Learning learning;

    public Planner(Learning learning) {
        this.learning = learning;
    }

    /** The plan for a preparation. */
    public Plan plan(Preparation preparation) {
        Course course = new Course(preparation);
        Progress start = new Progress(course, learning);
        Reservations reservations = new Reservations(course, start);
        Draft draft = new Draft(course, learning, reservations, TASTE);
        return new Plan(
                draft.days,
                overall(course, start, draft.progress),
                items(course, start, draft.progress),
                uncovered(course, draft.progress),
                reservations.refused(),
                bare(course));
    }

    private static Readiness overall(Course course, Progress start, Progress planned) {
        double now = 0;
        double idle = 0;
        double then = 0;
        for (int item = 0; item < course.items.size(); item++) {
            Readiness readiness = readiness(item, start, planned);
            now += course.chance(item) * readiness.now();
            idle += course.chance(item) * readiness.idle();
            then += course.chance(item) * readiness.planned();
        }
        return new Readiness(now, idle, then);
    }

    private static Map<String, Readiness> items(Course course, Progress start, Progress planned) {
        Map<String, Readiness> items = new TreeMap<>();
        for (int item = 0; item < course.items.size(); item++) {
            items.put(course.items.get(item), readiness(item, start, planned));
        }
        return items;
    }

    private static Readiness readiness(int item, Progress start, Progress planned) {
        return new Readiness(
                start.readiness(item, unit -> start.recallOn(unit, 0)),
                start.readiness(item, start::recall),
                planned.readiness(item, planned::recall));
    }

    private static List<String> bare(Course course) {
        List<String> bare = new ArrayList<>();
        for (int item = 0; item < course.items.size(); item++) {
            if (course.chance(item) > 0 && course.carriers(item).isEmpty()) {
                bare.add(course.items.get(item));
            }
        }
        return bare;
    }

    private static List<Uncovered> uncovered(Course course, Progress planned) {
        List<Uncovered> uncovered = new ArrayList<>();
        for (int unit = 0; unit < course.size(); unit++) {
            if (!planned.known(unit)) {
                List<String> missing = Arrays.stream(course.before(unit))
                        .filter(before -> !planned.known(before))
                        .mapToObj(before -> course.units.get(before).id())
                        .toList();
                uncovered.add(new Uncovered(course.units.get(unit).id(), why(course, planned, unit, missing), missing));
            }
        }
        return uncovered;
    }

    private static Why why(Course course, Progress planned, int unit, List<String> missing) {
        if (course.dropped(unit)) {
            return Why.DROPPED;
        }
        if (course.parts(unit).stream().allMatch(part -> course.chance(part.item()) == 0)) {
            return Why.TOO_LITTLE_WORTH;
        }
        if (!missing.isEmpty()) {
            return Why.PREREQUISITE_NOT_REACHED;
        }
        int longest = course.days.stream()
                .filter(day -> day.begins(course.units.get(unit).kind()))
                .mapToInt(Day::seconds)
                .max()
                .orElse(0);
        return planned.seconds(unit) > longest ? Why.NO_DAY_LONG_ENOUGH : Why.NO_TIME;
    }
}
