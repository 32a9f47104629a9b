package dev.zachet.planner;

import dev.zachet.planner.LearnerSimulation.Policy;
import dev.zachet.planner.Unit.Studied;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Simpler ways to choose the units of a day, to compare the planner with. All keep the bounds of the day. */
final class Policies {
    private static final double DUE_UNDER = 0.9;

    private Policies() {}

    static Map<String, Policy> all() {
        Planner planner = new Planner(Learning.USUAL);
        Map<String, Policy> all = new LinkedHashMap<>();
        all.put(
                "planner",
                preparation -> planner.plan(preparation).days().getFirst().stream()
                        .map(Step::unit)
                        .toList());
        all.put(
                "course order, then longest ago",
                preparation -> fill(
                        preparation,
                        Stream.concat(
                                fresh(preparation, unit -> 0),
                                known(preparation, unit -> -studied(unit).days()))));
        all.put(
                "due first, then by weight",
                preparation ->
                        fill(preparation, Stream.concat(due(preparation), fresh(preparation, weight(preparation)))));
        all.put(
                "by weight, then due",
                preparation ->
                        fill(preparation, Stream.concat(fresh(preparation, weight(preparation)), due(preparation))));
        all.put("by weight, no repeats", preparation -> fill(preparation, fresh(preparation, weight(preparation))));
        return all;
    }

    private static ToDoubleFunction<Unit> weight(Preparation preparation) {
        return unit -> -unit.shares().entrySet().stream()
                        .mapToDouble(
                                part -> part.getValue() * preparation.chances().getOrDefault(part.getKey(), 0.0))
                        .sum()
                / unit.cost().first();
    }

    private static Stream<Unit> fresh(Preparation preparation, ToDoubleFunction<Unit> order) {
        return preparation.units().stream()
                .filter(unit -> unit.studied() == null)
                .sorted(Comparator.comparingDouble(order));
    }

    private static Stream<Unit> known(Preparation preparation, ToDoubleFunction<Unit> order) {
        return preparation.units().stream()
                .filter(unit -> unit.studied() != null)
                .sorted(Comparator.comparingDouble(order));
    }

    private static Stream<Unit> due(Preparation preparation) {
        return known(preparation, Policies::recall).filter(unit -> recall(unit) < DUE_UNDER);
    }

    private static double recall(Unit unit) {
        Studied studied = studied(unit);
        return Learning.USUAL.model().retrievability(studied.memory(), studied.days());
    }

    private static Studied studied(Unit unit) {
        Studied studied = unit.studied();
        if (studied == null) {
            throw new IllegalArgumentException(unit.id() + " is new");
        }
        return studied;
    }

    /** The first that fit; over and over, because one unit may open another. */
    private static List<String> fill(Preparation preparation, Stream<Unit> wanted) {
        Day day = preparation.days().getFirst();
        Set<String> done = new HashSet<>();
        preparation.units().stream().filter(unit -> unit.studied() != null).forEach(unit -> done.add(unit.id()));
        List<Unit> queue = new ArrayList<>(wanted.toList());
        List<String> chosen = new ArrayList<>();
        int seconds = day.seconds();
        int newUnits = day.quiet() ? 0 : day.newUnits();
        for (int i = 0; i < queue.size(); i++) {
            Unit unit = queue.get(i);
            boolean fresh = unit.studied() == null;
            int cost = fresh ? unit.cost().first() : unit.cost().again();
            if (cost <= seconds && (!fresh || newUnits > 0 && done.containsAll(unit.prerequisites()))) {
                seconds -= cost;
                newUnits -= fresh ? 1 : 0;
                done.add(unit.id());
                chosen.add(unit.id());
                queue.remove(i);
                i = -1;
            }
        }
        return chosen;
    }
}
