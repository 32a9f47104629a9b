package dev.zachet.judge;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A text for a value such that two values are equal, as {@link Comparison.Exact} has it, when their texts are. */
final class Canonical {
    private final StringBuilder out = new StringBuilder();

    private Canonical() {}

    static String text(JsonNode node) {
        Canonical canonical = new Canonical();
        canonical.write(node);
        return canonical.out.toString();
    }

    private void write(JsonNode node) {
        if (node.isNumber()) {
            out.append(number(node));
        } else if (node.isString()) {
            quote(node.stringValue());
        } else if (node.isArray()) {
            sequence('[', elements(node), ']');
        } else if (node.isObject()) {
            object(node);
        } else {
            out.append(node.isBoolean() ? Boolean.toString(node.booleanValue()) : "null");
        }
    }

    private void object(JsonNode node) {
        Optional<JsonNode> set = Marked.set(node);
        Optional<JsonNode> dict = Marked.dict(node);
        Optional<JsonNode> tuple = Marked.tuple(node);
        if (set.isPresent()) {
            sequence('<', sorted(elements(set.get())), '>');
        } else if (dict.isPresent()) {
            sequence('{', sorted(pairs(dict.get())), '}');
        } else if (tuple.isPresent()) {
            write(tuple.get());
        } else {
            sequence('{', sorted(entries(node)), '}');
        }
    }

    private static List<String> elements(JsonNode array) {
        List<String> texts = new ArrayList<>(array.size());
        array.forEach(element -> texts.add(text(element)));
        return texts;
    }

    private static List<String> entries(JsonNode object) {
        List<String> texts = new ArrayList<>(object.size());
        object.forEachEntry((key, value) -> texts.add(quoted(key) + ':' + text(value)));
        return texts;
    }

    private static List<String> pairs(JsonNode dict) {
        List<String> texts = new ArrayList<>(dict.size());
        dict.forEach(pair -> texts.add(text(pair.path(0)) + ':' + text(pair.path(1))));
        return texts;
    }

    private static List<String> sorted(List<String> texts) {
        Collections.sort(texts);
        return texts;
    }

    private void sequence(char open, List<String> texts, char close) {
        out.append(open);
        for (String text : texts) {
            out.append(text).append(',');
        }
        out.append(close);
    }

    private static String quoted(String text) {
        Canonical canonical = new Canonical();
        canonical.quote(text);
        return canonical.out.toString();
    }

    private void quote(String text) {
        out.append('"');
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character == '"' || character == '\\') {
                out.append('\\');
            }
            out.append(character);
        }
        out.append('"');
    }

    /** The nearest float; infinite where there is none, which Jackson's own conversions would throw for. */
    static double floating(JsonNode number) {
        return number.numberValue().doubleValue();
    }

    /** As in Python, an integer and a float are equal when they are the same number, however large. */
    private static String number(JsonNode node) {
        if (node.isIntegralNumber()) {
            return node.bigIntegerValue().toString();
        }
        double value = floating(node);
        if (Double.isFinite(value) && value == Math.rint(value)) {
            BigInteger whole = new BigDecimal(value).toBigIntegerExact();
            return whole.toString();
        }
        return Double.toString(value);
    }
}
