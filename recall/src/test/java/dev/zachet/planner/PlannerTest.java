package dev.zachet.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.zachet.planner.Plan.Refusal;
import dev.zachet.planner.Plan.RefusedPin;
import dev.zachet.planner.Plan.Uncovered;
import dev.zachet.planner.Plan.Why;
import dev.zachet.planner.Step.Cause;
import dev.zachet.recall.Memory;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlannerTest {
    private static final Map<String, Double> ONE_ITEM = Map.of("hash", 1.0);
    private final Planner planner = new Planner(Learning.USUAL);

    private static Unit unit(String id, int seconds, String... prerequisites) {
        return new Unit(
                id, "code", "a", new Unit.Cost(seconds, seconds), Set.of(prerequisites), null, Map.of("hash", 0.5));
    }

    private static Unit of(Unit unit, String kind, String section) {
        return new Unit(unit.id(), kind, section, unit.cost(), unit.prerequisites(), unit.studied(), unit.shares());
    }

    private static Unit studied(String id, int seconds, double stability, int days) {
        Unit unit = unit(id, seconds);
        return new Unit(
                id,
                unit.kind(),
                unit.section(),
                unit.cost(),
                Set.of(),
                new Unit.Studied(new Memory(stability, 5), days),
                unit.shares());
    }

    private static List<Day> days(int count, int seconds) {
        return Instances.free(Collections.nCopies(count, seconds));
    }

    private Plan plan(List<Unit> units, List<Day> days, Rules rules) {
        return planner.plan(new Preparation(units, ONE_ITEM, days, rules));
    }

    private static List<List<String>> ids(Plan plan) {
        return plan.days().stream()
                .map(day -> day.stream().map(Step::unit).toList())
                .toList();
    }

    @Test
    void comesCloseToTheBestPlanThereIs() {
        double sum = 0;
        int count = 45;
        for (int seed = 0; seed < count; seed++) {
            Preparation preparation =
                    new Instances(5_000 + seed).preparation(4 + seed % 3, 3, 4, 0.4 + 0.4 * (seed % 4));
            double best = ExactPlan.readiness(preparation, Learning.USUAL);
            double planned = planner.plan(preparation).readiness().planned();
            assertThat(planned).isLessThanOrEqualTo(best + 1e-12);
            sum += planned / best;
        }
        assertThat(sum / count).isGreaterThanOrEqualTo(0.985);
    }

    @Test
    void moreTimeMakesReadierOverManyPreparations() {
        double[] loads = {0.2, 0.4, 0.8, 1.6};
        double before = 0;
        for (double load : loads) {
            double sum = 0;
            for (int seed = 0; seed < 25; seed++) {
                Preparation made = new Instances(seed).preparation(40, 15, 12, 1);
                int all = made.units().stream()
                        .mapToInt(each -> each.cost().first())
                        .sum();
                List<Day> days = days(12, (int) (load * all / 12));
                sum += planner.plan(new Preparation(made.units(), made.chances(), days, Rules.NONE))
                        .readiness()
                        .planned();
            }
            assertThat(sum).as("load %s", load).isGreaterThan(before);
            before = sum;
        }
    }

    @Test
    void theLastTwoDaysOnlyRepeatAndRest() {
        List<Unit> units =
                IntStream.range(0, 40).mapToObj(i -> unit("u" + i, 20)).toList();
        Plan plan = plan(units, Day.untilInterview(List.of(60, 60, 60, 60, 60), 10), Rules.NONE);

        for (List<Step> day : plan.days().subList(3, 5)) {
            assertThat(day).isNotEmpty().allMatch(step -> step.turn() == Step.Turn.AGAIN);
            assertThat(day.stream().mapToInt(Step::seconds).sum()).isLessThanOrEqualTo(30);
        }
    }

    @Test
    void nothingStandsOnADayOff() {
        Plan plan = plan(List.of(unit("a", 20)), Instances.free(List.of(0, 60, 0)), Rules.NONE);

        assertThat(ids(plan)).containsExactly(List.of(), List.of("a"), List.of());
    }

    @Test
    void aKindWithANumberOfItsOwnTakesNoneOfTheOthers() {
        List<Unit> units = IntStream.range(0, 6)
                .mapToObj(i -> of(unit("u" + i, 10), i < 4 ? "card" : "code", "a"))
                .toList();
        Plan plan = plan(units, List.of(new Day(100, 1, Map.of("card", 2), false), new Day(100, 1, true)), Rules.NONE);

        List<String> begun = ids(plan).getFirst();
        assertThat(begun).hasSize(3).filteredOn(id -> id.compareTo("u4") < 0).hasSize(2);
        assertThat(plan.days().getLast()).allMatch(step -> step.turn() == Step.Turn.AGAIN);
        assertThatThrownBy(() -> new Day(100, 1, Map.of("card", -1), false)).hasMessageContaining("card");
    }

    @Test
    void spacedKindsKeepTheirDistanceAlsoFromWhatWasDoneBefore() {
        Unit before = of(studied("m0", 30, 5, 2), "interview", "x");
        List<Unit> units = List.of(
                before,
                of(unit("m1", 30), "interview", "x"),
                of(unit("m2", 30), "interview", "x"),
                of(unit("m3", 30), "interview", "x"));
        Plan plan = plan(
                units,
                Day.untilInterview(Collections.nCopies(12, 200), 10),
                new Rules(Map.of("m2", 5), Set.of(), Map.of("interview", 3), 3));

        List<Integer> on = IntStream.range(0, 12)
                .filter(day -> !plan.days().get(day).isEmpty())
                .boxed()
                .toList();
        assertThat(on).contains(5).allMatch(day -> day >= 1 && day < 10);
        for (int i = 1; i < on.size(); i++) {
            assertThat(on.get(i) - on.get(i - 1)).isGreaterThanOrEqualTo(3);
        }
        assertThat(plan.days()).allMatch(day -> day.size() <= 1);
    }

    @Test
    void sectionsAlternateWhenTheyAreEquallyGood() {
        List<Unit> units = IntStream.range(0, 8)
                .mapToObj(i -> of(unit("u" + i, 20), "code", i < 4 ? "a" : "b"))
                .toList();
        Rules rules = new Rules(Map.of(), Set.of(), Map.of(), 1);
        Plan plan = planner.plan(new Preparation(
                units.stream()
                        .map(each -> new Unit(
                                each.id(),
                                each.kind(),
                                each.section(),
                                each.cost(),
                                Set.of(),
                                null,
                                Map.of(each.id(), 0.5)))
                        .toList(),
                Map.of("u0", 1.0, "u1", 1.0, "u2", 1.0, "u3", 1.0, "u4", 1.0, "u5", 1.0, "u6", 1.0, "u7", 1.0),
                days(1, 160),
                rules));

        assertThat(ids(plan)).containsExactly(List.of("u0", "u4", "u1", "u5", "u2", "u6", "u3", "u7"));
    }

    @Test
    void aWorthlessUnitIsDoneForTheSakeOfWhatItUnlocks() {
        Unit key = new Unit("key", "code", "a", new Unit.Cost(20, 5), Set.of(), null, Map.of());
        Plan plan = plan(List.of(key, unit("door", 30, "key"), unit("other", 50)), days(1, 50), Rules.NONE);

        assertThat(ids(plan)).containsExactly(List.of("key", "door"));
        assertThat(plan.days().getFirst().getFirst().reason().unlocks()).containsExactly("door");
    }

    @Test
    void aStepSaysWhyItStandsThere() {
        List<Unit> units = List.of(
                studied("fresh", 10, 5, 3), studied("due", 10, 10, 15), studied("gone", 10, 0.05, 90), unit("new", 10));
        Plan plan = plan(units, days(1, 100), Rules.NONE);
        Map<String, Cause> causes = plan.days().getFirst().stream()
                .collect(java.util.stream.Collectors.toMap(
                        Step::unit, step -> step.reason().cause()));

        assertThat(causes)
                .containsEntry("due", Cause.DUE)
                .containsEntry("gone", Cause.FORGOTTEN)
                .containsEntry("new", Cause.NEW)
                .containsEntry("fresh", Cause.STRENGTHEN);
        assertThat(plan.days().getFirst()).allSatisfy(step -> {
            assertThat(step.reason().daysLeft()).isEqualTo(1);
            assertThat(step.reason().helps()).extracting(Step.Help::item).containsExactly("hash");
            assertThat(step.reason().helps().getFirst().gain()).isEqualTo(step.gain());
        });
    }

    @Test
    void aPinPullsWhatMustComeBeforeIt() {
        List<Unit> units = List.of(unit("first", 30), unit("second", 30, "first"), unit("third", 30, "second"));
        Plan plan = plan(units, days(4, 30), new Rules(Map.of("third", 2), Set.of(), Map.of(), 3));

        assertThat(ids(plan).subList(0, 3)).containsExactly(List.of("first"), List.of("second"), List.of("third"));
        assertThat(plan.refused()).isEmpty();
    }

    @Test
    void aRefusedPinSaysWhy() {
        List<Unit> units = List.of(
                unit("long", 500), unit("a", 30), unit("b", 30, "a"), unit("c", 30), studied("today", 30, 3, 0));
        Map<String, Integer> pins = Map.of("long", 0, "b", 0, "a", 1, "c", 9, "nowhere", 0, "today", 0);
        Plan plan = plan(units, days(3, 60), new Rules(pins, Set.of(), Map.of(), 3));

        assertThat(plan.refused())
                .containsExactlyInAnyOrder(
                        new RefusedPin("long", 0, Refusal.NO_TIME),
                        new RefusedPin("b", 0, Refusal.PREREQUISITE_NOT_REACHED),
                        new RefusedPin("c", 9, Refusal.NO_SUCH_DAY),
                        new RefusedPin("nowhere", 0, Refusal.UNKNOWN_UNIT),
                        new RefusedPin("today", 0, Refusal.DONE_TODAY));
    }

    @Test
    void whatIsLeftOutSaysWhy() {
        Unit idle = new Unit("idle", "code", "a", new Unit.Cost(5, 5), Set.of(), null, Map.of("unasked", 1.0));
        List<Unit> units = List.of(
                unit("dropped", 10),
                unit("locked", 10, "dropped"),
                unit("long", 500),
                unit("best", 30),
                unit("late", 30),
                idle);
        Plan plan = plan(units, days(1, 40), new Rules(Map.of(), Set.of("dropped"), Map.of(), 3));

        assertThat(plan.uncovered())
                .containsExactly(
                        new Uncovered("dropped", Why.DROPPED, List.of()),
                        new Uncovered("locked", Why.PREREQUISITE_NOT_REACHED, List.of("dropped")),
                        new Uncovered("long", Why.NO_DAY_LONG_ENOUGH, List.of()),
                        new Uncovered("late", Why.NO_TIME, List.of()),
                        new Uncovered("idle", Why.TOO_LITTLE_WORTH, List.of()));
    }

    @Test
    void itemsWithoutAnyUnitAreNamed() {
        Plan plan = planner.plan(new Preparation(
                List.of(unit("a", 10)), Map.of("hash", 1.0, "bare", 1.0, "unasked", 0.0), days(1, 10), Rules.NONE));

        assertThat(plan.bare()).containsExactly("bare");
        assertThat(plan.readiness().planned()).isLessThan(0.5);
    }

    @Test
    void refusesPrerequisitesThatAreUnknownOrInACircle() {
        assertThatThrownBy(() -> plan(List.of(unit("a", 10, "b")), days(1, 10), Rules.NONE))
                .hasMessage("unit 'a' wants 'b' before it, and there is no such unit");
        assertThatThrownBy(() -> plan(List.of(unit("a", 10, "b"), unit("b", 10, "a")), days(1, 10), Rules.NONE))
                .hasMessage("unit 'a' is a prerequisite of itself by way of others: [a, b]");
        assertThatThrownBy(() -> new Preparation(List.of(), Map.of("hash", 0.0), List.of(), Rules.NONE))
                .hasMessageContaining("at least one a weight over 0");
    }
}
