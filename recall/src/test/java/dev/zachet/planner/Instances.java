package dev.zachet.planner;

import dev.zachet.recall.Memory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Preparations made up from a seed. */
final class Instances {
    private static final int MINUTE = 60;
    private final Random random;

    Instances(long seed) {
        this.random = new Random(seed);
    }

    /**
     * One of this size.
     *
     * @param load how many seconds there are for each that all units take once
     */
    Preparation preparation(int units, int items, int days, double load) {
        Map<String, Double> chances = new TreeMap<>();
        for (int item = 0; item < items; item++) {
            chances.put("item-" + item, Math.exp(random.nextGaussian()));
        }
        List<Unit> made = new ArrayList<>();
        for (int unit = 0; unit < units; unit++) {
            made.add(unit(unit, items));
        }
        int first = made.stream().mapToInt(unit -> unit.cost().first()).sum();
        int longest = made.stream().mapToInt(unit -> unit.cost().first()).max().orElse(0);
        int usual = (int) Math.max(longest, load * first / days);
        List<Integer> seconds = IntStream.range(0, days)
                .mapToObj(day -> day > 0 && random.nextInt(8) == 0 ? 0 : usual)
                .toList();
        return new Preparation(made, chances, free(seconds), Rules.NONE);
    }

    /** Days without quiet ones. */
    static List<Day> free(List<Integer> seconds) {
        return seconds.stream().map(each -> new Day(each, 100, false)).toList();
    }

    private Unit unit(int number, int items) {
        Map<String, Double> shares = new TreeMap<>();
        for (int part = 0; part <= random.nextInt(2); part++) {
            shares.put("item-" + random.nextInt(items), 0.2 + 0.8 * random.nextDouble());
        }
        Set<String> before = new TreeSet<>();
        if (number > 0 && random.nextInt(3) == 0) {
            before.add("unit-" + random.nextInt(number));
        }
        int first = MINUTE * 5 * (2 + random.nextInt(9));
        Unit.Studied studied = random.nextInt(3) > 0 || number > 0 && !before.isEmpty()
                ? null
                : new Unit.Studied(
                        new Memory(Math.max(0.05, Math.exp(2 * random.nextGaussian())), 1 + 9 * random.nextDouble()),
                        1 + random.nextInt(20));
        return new Unit(
                "unit-" + number,
                "code",
                "section-" + random.nextInt(4),
                new Unit.Cost(first, Math.max(5 * MINUTE, first / 3)),
                before,
                studied,
                shares);
    }
}
