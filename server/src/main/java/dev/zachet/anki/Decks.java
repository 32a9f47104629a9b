package dev.zachet.anki;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The decks of a package, each with those it lies in, and the settings that Anki wants to find beside them. */
final class Decks {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String BETWEEN = "::";
    private static final long DEFAULT = 1;

    private final Map<String, Long> ids = new LinkedHashMap<>();
    private final Numbers numbers = new Numbers();

    /** The deck's id; it is made, with those it lies in, where it is not there yet. */
    long id(String name) {
        int parent = name.lastIndexOf(BETWEEN);
        if (parent > 0) {
            id(name.substring(0, parent));
        }
        return ids.computeIfAbsent(name, numbers::of);
    }

    /** {@code col.decks}. */
    ObjectNode decks(long seconds) {
        ObjectNode decks = JSON.objectNode();
        decks.set(Long.toString(DEFAULT), deck(DEFAULT, "Default", seconds));
        ids.forEach((name, id) -> decks.set(Long.toString(id), deck(id, name, seconds)));
        return decks;
    }

    private static ObjectNode deck(long id, String name, long seconds) {
        ObjectNode deck = JSON.objectNode();
        deck.put("id", id).put("name", name).put("desc", "").put("mod", seconds).put("usn", -1);
        deck.put("collapsed", false)
                .put("browserCollapsed", false)
                .put("dyn", 0)
                .put("conf", DEFAULT);
        deck.put("extendNew", 10).put("extendRev", 50);
        for (String today : new String[] {"newToday", "revToday", "lrnToday", "timeToday"}) {
            deck.set(today, JSON.arrayNode().add(0).add(0));
        }
        return deck;
    }

    /** {@code col.dconf}: how the decks are learned, as Anki has it by itself. */
    static ObjectNode options() {
        ObjectNode options = JSON.objectNode();
        options.put("id", DEFAULT).put("name", "Default").put("mod", 0).put("usn", 0);
        options.put("maxTaken", 60)
                .put("timer", 0)
                .put("autoplay", true)
                .put("replayq", true)
                .put("dyn", false);
        ObjectNode fresh = options.putObject("new");
        fresh.set("delays", JSON.arrayNode().add(1).add(10));
        fresh.set("ints", JSON.arrayNode().add(1).add(4).add(7));
        fresh.put("initialFactor", 2_500)
                .put("order", 1)
                .put("perDay", 20)
                .put("bury", false)
                .put("separate", true);
        ObjectNode review = options.putObject("rev");
        review.put("perDay", 200).put("ease4", 1.3).put("fuzz", 0.05).put("minSpace", 1);
        review.put("ivlFct", 1).put("maxIvl", 36_500).put("bury", false).put("hardFactor", 1.2);
        ObjectNode lapse = options.putObject("lapse");
        lapse.set("delays", JSON.arrayNode().add(10));
        lapse.put("mult", 0).put("minInt", 1).put("leechFails", 8).put("leechAction", 0);
        return JSON.objectNode().set(Long.toString(DEFAULT), options);
    }

    /** {@code col.conf}. Without {@code schedVer} it is the first scheduler's, which every Anki can take in. */
    static ObjectNode settings(int nextPosition) {
        ObjectNode settings = JSON.objectNode();
        settings.put("nextPos", nextPosition).put("curDeck", DEFAULT).put("curModel", NoteType.QUESTION.id);
        settings.set("activeDecks", JSON.arrayNode().add(DEFAULT));
        settings.put("estTimes", true).put("dueCounts", true).put("timeLim", 0).put("collapseTime", 1_200);
        settings.put("sortType", "noteFld").put("sortBackwards", false);
        settings.put("addToCur", true).put("newSpread", 0).put("newBury", true).put("dayLearnFirst", false);
        return settings;
    }
}
