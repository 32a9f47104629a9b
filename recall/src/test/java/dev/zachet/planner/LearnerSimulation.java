package dev.zachet.planner;

import dev.zachet.planner.Unit.Studied;
import dev.zachet.recall.Fsrs;
import dev.zachet.recall.Grade;
import dev.zachet.recall.Learners;
import dev.zachet.recall.Memory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A made-up learner who works by some policy until the interview. His true memory follows FSRS with weights of his own, which
 * no policy sees; a policy knows the grades alone, and believes in the default weights.
 */
final class LearnerSimulation {
    /** Chooses the units of today, the first of the days. */
    interface Policy {
        List<String> today(Preparation preparation);
    }

    private final Random random;
    private final Fsrs truth;
    private final Fsrs belief = Learning.USUAL.model();
    private final double firstSuccess;
    private final Map<String, Studied> real = new HashMap<>();
    private Preparation preparation;

    LearnerSimulation(Preparation preparation, long seed) {
        this.random = new Random(seed);
        this.truth = new Fsrs(Learners.weights(random));
        this.firstSuccess = 0.6 + 0.35 * random.nextDouble();
        this.preparation = preparation;
        preparation.units().forEach(unit -> {
            if (unit.studied() != null) {
                real.put(unit.id(), unit.studied());
            }
        });
    }

    /** True readiness on the interview's day. */
    double play(Policy policy) {
        while (!preparation.days().isEmpty()) {
            List<String> today = policy.today(preparation);
            Map<String, Studied> believed = new HashMap<>();
            today.forEach(id -> believed.put(id, new Studied(work(unit(id)), 0)));
            pass(believed);
        }
        return readiness();
    }

    private Unit unit(String id) {
        return preparation.units().stream()
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Does a unit; returns the memory that one would believe in. */
    private Memory work(Unit unit) {
        Studied known = real.get(unit.id());
        double chance = known == null ? firstSuccess : truth.retrievability(known.memory(), known.days());
        Grade grade = random.nextDouble() < chance ? Grade.GOOD : Grade.AGAIN;
        Memory after = known == null ? truth.first(grade) : truth.next(known.memory(), known.days(), grade);
        real.put(unit.id(), new Studied(after, 0));
        Studied thought = unit.studied();
        return thought == null ? belief.first(grade) : belief.next(thought.memory(), thought.days(), grade);
    }

    private void pass(Map<String, Studied> believed) {
        real.replaceAll((id, studied) -> new Studied(studied.memory(), studied.days() + 1));
        List<Unit> units = new ArrayList<>();
        for (Unit unit : preparation.units()) {
            Studied studied = believed.getOrDefault(unit.id(), unit.studied());
            units.add(
                    studied == null
                            ? unit
                            : new Unit(
                                    unit.id(),
                                    unit.kind(),
                                    unit.section(),
                                    unit.cost(),
                                    unit.prerequisites(),
                                    new Studied(studied.memory(), studied.days() + 1),
                                    unit.shares()));
        }
        List<Day> days = preparation.days().subList(1, preparation.days().size());
        preparation = new Preparation(units, preparation.chances(), days, preparation.rules());
    }

    private double readiness() {
        Course course = new Course(preparation);
        Progress progress = new Progress(course, new Learning(truth, firstSuccess));
        double sum = 0;
        for (int item = 0; item < course.items.size(); item++) {
            sum += course.chance(item)
                    * progress.readiness(
                            item, unit -> recall(course.units.get(unit).id()));
        }
        return sum;
    }

    private double recall(String id) {
        Studied studied = real.get(id);
        return studied == null ? 0 : truth.retrievability(studied.memory(), studied.days());
    }
}
