package dev.zachet.planner;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything a plan is made from.
 *
 * @param units in the order of the course, which decides between equals; each prerequisite must be among them, without a
 *     circle
 * @param chances by checklist item, how likely it is to be asked; any scale from 0, and not all 0
 * @param days from today on; the interview is on the day after the last
 */
public record Preparation(List<Unit> units, Map<String, Double> chances, List<Day> days, Rules rules) {

    public Preparation {
        units = List.copyOf(units);
        chances = Map.copyOf(chances);
        days = List.copyOf(days);
        chances.forEach((item, chance) -> {
            if (!(chance >= 0 && chance < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(
                        "item '%s': the chance to be asked must be 0 or more: %s".formatted(item, chance));
            }
        });
        if (chances.values().stream().noneMatch(chance -> chance > 0)) {
            throw new IllegalArgumentException("no item has a chance to be asked; give at least one a weight over 0");
        }
        refuseUnknownAndCircles(units);
    }

    private static void refuseUnknownAndCircles(List<Unit> units) {
        Map<String, Unit> byId = new HashMap<>();
        for (Unit unit : units) {
            if (byId.put(unit.id(), unit) != null) {
                throw new IllegalArgumentException("there are two units '%s'".formatted(unit.id()));
            }
        }
        Set<String> ordered = new HashSet<>();
        for (Unit unit : units) {
            visit(unit, byId, ordered, new HashSet<>());
        }
    }

    private static void visit(Unit unit, Map<String, Unit> byId, Set<String> ordered, Set<String> above) {
        if (ordered.contains(unit.id())) {
            return;
        }
        if (!above.add(unit.id())) {
            throw new IllegalArgumentException("unit '%s' is a prerequisite of itself by way of others: %s"
                    .formatted(unit.id(), above.stream().sorted().toList()));
        }
        for (String id : unit.prerequisites()) {
            Unit before = byId.get(id);
            if (before == null) {
                throw new IllegalArgumentException(
                        "unit '%s' wants '%s' before it, and there is no such unit".formatted(unit.id(), id));
            }
            visit(before, byId, ordered, above);
        }
        above.remove(unit.id());
        ordered.add(unit.id());
    }
}
