package dev.zachet.planner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** A preparation with numbers for names: units and items are known by their places, so that a plan is made fast. */
final class Course {
    /** A unit's part in an item. */
    record Part(int item, double share) {}

    /** An item's part that a unit carries. */
    record Carrier(int unit, double share) {}

    final List<Unit> units;
    final List<Day> days;
    final Rules rules;
    final List<String> items;
    final Map<String, Integer> places = new HashMap<>();
    private final double[] chances;
    private final List<List<Part>> parts = new ArrayList<>();
    private final List<List<Carrier>> carriers = new ArrayList<>();
    private final int[][] before;
    private final int[][] after;
    private final int[] ranks;

    Course(Preparation preparation) {
        this.units = preparation.units();
        this.days = preparation.days();
        this.rules = preparation.rules();
        this.items = List.copyOf(new TreeSet<>(preparation.chances().keySet()));
        double[] weights = items.stream()
                .mapToDouble(item -> preparation.chances().getOrDefault(item, 0.0))
                .toArray();
        double sum = Arrays.stream(weights).sum();
        this.chances = Arrays.stream(weights).map(weight -> weight / sum).toArray();
        for (int unit = 0; unit < units.size(); unit++) {
            places.put(units.get(unit).id(), unit);
        }
        this.before = units.stream().map(this::prerequisites).toArray(int[][]::new);
        this.after = new int[units.size()][];
        for (int unit = 0; unit < units.size(); unit++) {
            after[unit] = dependents(unit);
        }
        this.ranks = ranks();
        items.forEach(item -> carriers.add(new ArrayList<>()));
        for (int unit = 0; unit < units.size(); unit++) {
            parts.add(linked(unit));
        }
    }

    private int[] prerequisites(Unit unit) {
        return unit.prerequisites().stream().mapToInt(places::get).sorted().toArray();
    }

    private int[] dependents(int unit) {
        List<Integer> found = new ArrayList<>();
        for (int other = 0; other < units.size(); other++) {
            if (Arrays.binarySearch(before[other], unit) >= 0) {
                found.add(other);
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    /** A place for each unit such that each comes after its prerequisites, and otherwise as in the course. */
    private int[] ranks() {
        int[] found = new int[units.size()];
        int[] next = {1};
        for (int unit = 0; unit < found.length; unit++) {
            rank(unit, found, next);
        }
        return found;
    }

    private void rank(int unit, int[] found, int[] next) {
        if (found[unit] == 0) {
            for (int prerequisite : before[unit]) {
                rank(prerequisite, found, next);
            }
            found[unit] = next[0]++;
        }
    }

    private List<Part> linked(int unit) {
        List<Part> found = new ArrayList<>();
        Map<String, Double> shares = units.get(unit).shares();
        for (int item = 0; item < items.size(); item++) {
            Double share = shares.get(items.get(item));
            if (share != null) {
                found.add(new Part(item, share));
                carriers.get(item).add(new Carrier(unit, share));
            }
        }
        return found;
    }

    int size() {
        return units.size();
    }

    /** The day of the interview. */
    int end() {
        return days.size();
    }

    boolean dropped(int unit) {
        return rules.dropped().contains(units.get(unit).id());
    }

    /** The chance that an item is asked, of all chances together. */
    double chance(int item) {
        return chances[item];
    }

    List<Part> parts(int unit) {
        return parts.get(unit);
    }

    List<Carrier> carriers(int item) {
        return carriers.get(item);
    }

    /** Where a unit comes when each comes after its prerequisites. */
    int rank(int unit) {
        return ranks[unit];
    }

    int[] before(int unit) {
        return before[unit];
    }

    int[] after(int unit) {
        return after[unit];
    }
}
