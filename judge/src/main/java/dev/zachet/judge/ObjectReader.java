package dev.zachet.judge;

import dev.zachet.judge.Recording.Malformed;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Copies one object of a recording. */
final class ObjectReader {
    private static final Set<String> STATES = Set.of("created", "running", "suspended", "closed");

    private static final int MOST_MEMBERS = 16;

    private final int most;
    private final Parts.References references;

    ObjectReader(int most, Parts.References references) {
        this.most = most;
        this.references = references;
    }

    ObjectNode object(JsonNode object) throws Malformed {
        ObjectNode copy = Json.object();
        copy.put("type", Parts.text(object.path("type")));
        for (Map.Entry<String, JsonNode> member : Parts.members(object, MOST_MEMBERS)) {
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "type" -> {}
                case "base", "text", "name" -> copy.put(member.getKey(), Parts.text(value));
                case "more", "line", "refs" -> copy.put(member.getKey(), Parts.count(value));
                case "exception" -> copy.put("exception", true);
                case "state" -> copy.put("state", Parts.oneOf(STATES, value));
                case "items" -> copy.set("items", items(value, most));
                case "entries" -> copy.set("entries", entries(value));
                case "attributes", "closure", "defaults", "locals" ->
                    copy.set(member.getKey(), Parts.named(value, most, references));
                default -> throw new Malformed("an object with " + member.getKey());
            }
        }
        return copy;
    }

    private ArrayNode items(JsonNode numbers, int atMost) throws Malformed {
        ArrayNode copy = Json.object().arrayNode();
        for (JsonNode number : Parts.list(numbers, atMost)) {
            copy.add(references.read(number));
        }
        return copy;
    }

    private ArrayNode entries(JsonNode entries) throws Malformed {
        ArrayNode copy = Json.object().arrayNode();
        for (JsonNode entry : Parts.list(entries, most)) {
            if (entry.size() != 2) {
                throw new Malformed("an entry that is no pair");
            }
            copy.add(items(entry, 2));
        }
        return copy;
    }
}
