package dev.zachet.planner;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** A preparation as large as the bank: a topic an item, some exercises, and cards that wait for the topic to be read. */
final class BankLike {
    private static final int MINUTE = 60;

    private BankLike() {}

    static Preparation preparation(int topics, int exercises, int cards, int days) {
        Random random = new Random(1);
        Map<String, Double> chances = new TreeMap<>();
        List<Unit> units = new ArrayList<>();
        for (int topic = 0; topic < topics; topic++) {
            chances.put("item-" + topic, 0.05 + 0.9 * random.nextDouble());
            units.add(unit("topic", topic, topic, new Unit.Cost(8 * MINUTE, 4 * MINUTE), 0.4));
        }
        for (int exercise = 0; exercise < exercises; exercise++) {
            units.add(unit("code", exercise, random.nextInt(topics), new Unit.Cost(25 * MINUTE, 13 * MINUTE), 0.4));
        }
        for (int card = 0; card < cards; card++) {
            units.add(unit("card", card, card % topics, new Unit.Cost(MINUTE, 25), 0.16));
        }
        Day day = new Day(60 * MINUTE, 6, Map.of("card", 15), false);
        return new Preparation(units, chances, Collections.nCopies(days, day), Rules.NONE);
    }

    private static Unit unit(String kind, int number, int item, Unit.Cost cost, double share) {
        return new Unit(
                kind + "-" + number,
                kind,
                "section-" + item % 9,
                cost,
                kind.equals("card") ? Set.of("topic-" + item) : Set.of(),
                null,
                Map.of("item-" + item, share));
    }
}
