package dev.zachet.planner;

import dev.zachet.planner.Course.Carrier;
import dev.zachet.planner.Course.Part;
import dev.zachet.recall.Fsrs;
import dev.zachet.recall.Memory;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How far a learner will have come, unit by unit, while a plan is made. */
final class Progress {
    private final Course course;
    private final Learning learning;
    private final @Nullable Memory[] memories;
    private final Memory[] begunOn;
    private final int[] last;
    private int begun;
    private final double[] recall;
    private final double[][] ifDone;
    private final double[][] ifDoneLater;

    Progress(Course course, Learning learning) {
        this.course = course;
        this.learning = learning;
        this.memories = new Memory[course.size()];
        this.begunOn = IntStream.range(0, course.end())
                .mapToObj(day -> learning.first(course.end() - day))
                .toArray(Memory[]::new);
        this.last = new int[course.size()];
        this.recall = new double[course.size()];
        this.ifDone = new double[course.size()][course.end()];
        this.ifDoneLater = new double[course.size()][course.end()];
        for (int unit = 0; unit < course.size(); unit++) {
            Unit.Studied studied = course.units.get(unit).studied();
            last[unit] = studied == null ? -1 : -studied.days();
            memories[unit] = studied == null ? null : studied.memory();
            foresee(unit, 0);
        }
    }

    private Progress(Progress other) {
        this.course = other.course;
        this.learning = other.learning;
        this.memories = other.memories.clone();
        this.begunOn = other.begunOn;
        this.last = other.last.clone();
        this.begun = other.begun;
        this.recall = other.recall.clone();
        this.ifDone = Arrays.stream(other.ifDone).map(double[]::clone).toArray(double[][]::new);
        this.ifDoneLater = Arrays.stream(other.ifDoneLater).map(double[]::clone).toArray(double[][]::new);
    }

    /** Another that goes on from here. */
    Progress copy() {
        return new Progress(this);
    }

    boolean known(int unit) {
        return memories[unit] != null;
    }

    /** The day a known unit was last done; negative before today. */
    int last(int unit) {
        return last[unit];
    }

    int seconds(int unit) {
        Unit.Cost cost = course.units.get(unit).cost();
        return known(unit) ? cost.again() : cost.first();
    }

    /** The chance that a unit is recalled on the interview's day as things stand. */
    double recall(int unit) {
        return recall[unit];
    }

    /** The same if it is done on this day. */
    double ifDone(int unit, int day) {
        return ifDone[unit][day];
    }

    /** The same if it is done on the best of the days after this one. */
    double ifDoneLater(int unit, int day) {
        return ifDoneLater[unit][day];
    }

    /** The chance that a unit is recalled on a day, which is not before it was last done. */
    double recallOn(int unit, int day) {
        Memory memory = memories[unit];
        return memory == null ? 0 : learning.model().retrievability(memory, day - last[unit]);
    }

    /** What readiness gains for each bit of recall that a unit gains: Σ pᵢ·share·Π over the item's others (1 − share·R). */
    double weight(int unit) {
        double weight = 0;
        for (Part part : course.parts(unit)) {
            weight += weight(unit, part);
        }
        return weight;
    }

    double weight(int unit, Part part) {
        double open = course.chance(part.item()) * part.share();
        for (Carrier carrier : course.carriers(part.item())) {
            if (carrier.unit() != unit) {
                open *= 1 - carrier.share() * recall[carrier.unit()];
            }
        }
        return open;
    }

    /** Whether all prerequisites of a unit are known. */
    boolean open(int unit) {
        for (int before : course.before(unit)) {
            if (!known(before)) {
                return false;
            }
        }
        return true;
    }

    /** How many units the plan has begun. */
    int begun() {
        return begun;
    }

    void done(int unit, int day) {
        begun += known(unit) ? 0 : 1;
        memories[unit] = after(unit, day);
        last[unit] = day;
        foresee(unit, day);
    }

    private Memory after(int unit, int day) {
        Memory memory = memories[unit];
        return memory == null ? begunOn[day] : learning.again(memory, day - last[unit], course.end() - day);
    }

    /** Notes down what doing the unit on each day from {@code from} on would leave; a unit is done once a day. */
    private void foresee(int unit, int from) {
        Fsrs model = learning.model();
        boolean known = known(unit);
        String kind = course.units.get(unit).kind();
        recall[unit] = recallOn(unit, course.end());
        double later = 0;
        for (int day = course.end() - 1; day >= from; day--) {
            ifDoneLater[unit][day] = later;
            Day here = course.days.get(day);
            boolean possible = known ? day > last[unit] : here.begins(kind);
            ifDone[unit][day] =
                    known && day <= last[unit] ? 0 : model.retrievability(after(unit, day), course.end() - day);
            if (possible && here.seconds() >= seconds(unit)) {
                later = Math.max(later, ifDone[unit][day]);
            }
        }
    }

    /** Readiness of an item where each unit is recalled with these chances. */
    double readiness(int item, IntToDoubleFunction recalls) {
        double missing = 1;
        for (Carrier carrier : course.carriers(item)) {
            missing *= 1 - carrier.share() * recalls.applyAsDouble(carrier.unit());
        }
        return 1 - missing;
    }

    /** Readiness of all items together on the interview's day. */
    double readiness() {
        double sum = 0;
        for (int item = 0; item < course.items.size(); item++) {
            sum += course.chance(item) * readiness(item, this::recall);
        }
        return sum;
    }
}
