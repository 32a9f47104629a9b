package dev.zachet.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for every plan. */
class PlannerPropertiesTest {
    private final Planner planner = new Planner(Learning.USUAL);

    private static Preparation made(long seed) {
        return new Instances(seed).preparation(30, 12, 10, 0.3 + 1.5 * new Random(seed).nextDouble());
    }

    private static Preparation with(Preparation preparation, Rules rules) {
        return new Preparation(preparation.units(), preparation.chances(), preparation.days(), rules);
    }

    private static Preparation on(Preparation preparation, List<Day> days) {
        return new Preparation(preparation.units(), preparation.chances(), days, preparation.rules());
    }

    private static List<String> ids(List<Step> steps) {
        return steps.stream().map(Step::unit).toList();
    }

    @Property(tries = 100)
    void everyDayFitsItsTimeAndItsNewUnits(@ForAll long seed, @ForAll @IntRange(min = 0, max = 3) int newUnits) {
        Preparation made = made(seed);
        Preparation preparation = on(
                made, Day.untilInterview(made.days().stream().map(Day::seconds).toList(), newUnits));
        Plan plan = planner.plan(preparation);

        for (int day = 0; day < 10; day++) {
            List<Step> steps = plan.days().get(day);
            Day here = preparation.days().get(day);
            assertThat(steps.stream().mapToInt(Step::seconds).sum()).isLessThanOrEqualTo(here.seconds());
            assertThat(ids(steps)).doesNotHaveDuplicates();
            assertThat(steps.stream().filter(step -> step.turn() == Step.Turn.FIRST))
                    .hasSizeLessThanOrEqualTo(here.quiet() ? 0 : newUnits);
        }
    }

    @Property(tries = 100)
    void nothingComesBeforeItsPrerequisites(@ForAll long seed) {
        Preparation preparation = made(seed);
        Set<String> done = new HashSet<>();
        Map<String, Unit> units = new HashMap<>();
        for (Unit unit : preparation.units()) {
            units.put(unit.id(), unit);
            if (unit.studied() != null) {
                done.add(unit.id());
            }
        }
        for (List<Step> day : planner.plan(preparation).days()) {
            for (Step step : day) {
                assertThat(step.turn() == Step.Turn.AGAIN).isEqualTo(done.contains(step.unit()));
                if (done.add(step.unit())) {
                    assertThat(done)
                            .containsAll(Objects.requireNonNull(units.get(step.unit()))
                                    .prerequisites());
                }
            }
        }
    }

    @Property(tries = 100)
    void aPinIsKeptOrRefusedWithTheReason(@ForAll long seed) {
        Random random = new Random(seed);
        Map<String, Integer> pins = new HashMap<>();
        for (int pin = 0; pin < 6; pin++) {
            pins.put("unit-" + random.nextInt(33), random.nextInt(12) - 1);
        }
        Plan plan = planner.plan(with(made(seed), new Rules(pins, Set.of("unit-3"), Map.of(), 3)));

        pins.forEach((unit, day) -> {
            boolean refused =
                    plan.refused().stream().anyMatch(each -> each.unit().equals(unit));
            boolean kept = day >= 0
                    && day < 10
                    && plan.days().get(day).stream()
                            .anyMatch(step ->
                                    step.unit().equals(unit) && step.reason().pinned());
            assertThat(kept).as("%s on %d: %s", unit, day, plan.refused()).isNotEqualTo(refused);
        });
        for (int day = 0; day < 10; day++) {
            assertThat(plan.days().get(day).stream().mapToInt(Step::seconds).sum())
                    .isLessThanOrEqualTo(made(seed).days().get(day).seconds());
        }
    }

    @Property(tries = 100)
    void aDroppedUnitNeverAppearsAndSaysSo(@ForAll long seed) {
        Set<String> dropped = Set.of("unit-0", "unit-5", "unit-7");
        Preparation preparation = with(made(seed), new Rules(Map.of(), dropped, Map.of(), 3));
        Plan plan = planner.plan(preparation);

        assertThat(plan.days().stream().flatMap(List::stream).map(Step::unit)).doesNotContainAnyElementsOf(dropped);
        preparation.units().stream()
                .filter(unit -> dropped.contains(unit.id()) && unit.studied() == null)
                .forEach(unit -> assertThat(plan.uncovered())
                        .contains(new Plan.Uncovered(unit.id(), Plan.Why.DROPPED, missing(plan, unit))));
    }

    private static List<String> missing(Plan plan, Unit unit) {
        return plan.uncovered().stream()
                .map(Plan.Uncovered::unit)
                .filter(unit.prerequisites()::contains)
                .toList();
    }

    @Property(tries = 100)
    void gainsAddUpToThePredictedReadiness(@ForAll long seed) {
        Plan plan = planner.plan(made(seed));
        double gains = plan.days().stream()
                .flatMap(List::stream)
                .mapToDouble(Step::gain)
                .sum();

        assertThat(plan.readiness().idle() + gains).isCloseTo(plan.readiness().planned(), within(1e-9));
        assertThat(plan.readiness().planned()).isBetween(plan.readiness().idle(), 1.0);
    }

    @Property(tries = 50)
    void theSamePreparationGetsTheSamePlan(@ForAll long seed) {
        assertThat(planner.plan(made(seed))).isEqualTo(new Planner(Learning.USUAL).plan(made(seed)));
    }

    @Property(tries = 50)
    void afterADayDoneAsPlannedTheRestOfThePlanStands(@ForAll long seed) {
        Preparation preparation = made(seed);
        Plan plan = planner.plan(preparation);
        Plan next = planner.plan(tomorrow(preparation, plan.days().getFirst()));

        List<List<String>> rest =
                plan.days().stream().skip(1).map(PlannerPropertiesTest::ids).toList();
        assertThat(next.days().stream().map(PlannerPropertiesTest::ids).toList())
                .isEqualTo(rest);
    }

    /** The preparation of the next day if today went exactly as expected. */
    private static Preparation tomorrow(Preparation preparation, List<Step> today) {
        int left = preparation.days().size();
        List<Unit> units = new ArrayList<>();
        for (Unit unit : preparation.units()) {
            Unit.Studied studied = unit.studied();
            if (ids(today).contains(unit.id())) {
                studied = new Unit.Studied(
                        studied == null
                                ? Learning.USUAL.first(left)
                                : Learning.USUAL.again(studied.memory(), studied.days(), left),
                        1);
            } else if (studied != null) {
                studied = new Unit.Studied(studied.memory(), studied.days() + 1);
            }
            units.add(new Unit(
                    unit.id(), unit.kind(), unit.section(), unit.cost(), unit.prerequisites(), studied, unit.shares()));
        }
        return new Preparation(units, preparation.chances(), preparation.days().subList(1, left), preparation.rules());
    }
}
