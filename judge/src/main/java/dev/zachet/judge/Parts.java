package dev.zachet.judge;

import dev.zachet.judge.Recording.Malformed;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** The small parts of which a recording is made, each read within bounds. */
final class Parts {
    /** Of 200 characters, each may be written as an escape. */
    private static final int LONGEST_TEXT = 1_400;

    private Parts() {}

    /** Reads the number of an object. */
    interface References {
        int read(JsonNode number) throws Malformed;
    }

    static String text(JsonNode node) throws Malformed {
        return printed(node, LONGEST_TEXT);
    }

    /** Half a surrogate pair has no UTF-8: it becomes a question mark. */
    static String printed(JsonNode node, int longest) throws Malformed {
        if (!node.isString() || node.stringValue().length() > longest) {
            throw new Malformed("no text, or one that is too long");
        }
        return new String(node.stringValue().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    static String oneOf(Set<String> known, JsonNode node) throws Malformed {
        String text = text(node);
        if (!known.contains(text)) {
            throw new Malformed("an unknown word");
        }
        return text;
    }

    static int count(JsonNode node) throws Malformed {
        return number(node, 0, Integer.MAX_VALUE);
    }

    static int number(JsonNode node, int low, int high) throws Malformed {
        if (!node.isIntegralNumber() || !node.canConvertToInt() || node.intValue() < low || node.intValue() > high) {
            throw new Malformed("no number from " + low + " to " + high);
        }
        return node.intValue();
    }

    static int numeral(String text) throws Malformed {
        if (!text.matches("[1-9][0-9]{0,8}")) {
            throw new Malformed("no number of an object");
        }
        return Integer.parseInt(text);
    }

    static Iterable<JsonNode> list(JsonNode node, int most) throws Malformed {
        if (!node.isArray() || node.size() > most) {
            throw new Malformed("no list, or one that is too long");
        }
        return node;
    }

    static Set<Map.Entry<String, JsonNode>> members(JsonNode node, int most) throws Malformed {
        if (!node.isObject() || node.size() > most) {
            throw new Malformed("no object, or one that is too large");
        }
        return node.properties();
    }

    /** Names with the number of what each stands for. */
    static ArrayNode named(JsonNode pairs, int most, References references) throws Malformed {
        ArrayNode copy = Json.object().arrayNode();
        for (JsonNode pair : list(pairs, most)) {
            if (!pair.isArray() || pair.size() != 2) {
                throw new Malformed("a name that is no pair");
            }
            copy.addArray().add(text(pair.get(0))).add(references.read(pair.get(1)));
        }
        return copy;
    }
}
