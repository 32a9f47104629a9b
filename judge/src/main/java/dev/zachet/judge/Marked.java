package dev.zachet.judge;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The markers for Python values that JSON does not have: an object with one of these as its only key. */
final class Marked {
    private static final String SET = "$set";
    private static final String DICT = "$dict";
    private static final String TUPLE = "$tuple";

    private Marked() {}

    static Optional<JsonNode> set(JsonNode node) {
        return only(node, SET).filter(JsonNode::isArray);
    }

    static Optional<JsonNode> dict(JsonNode node) {
        return only(node, DICT).filter(JsonNode::isArray);
    }

    static Optional<JsonNode> tuple(JsonNode node) {
        return only(node, TUPLE).filter(JsonNode::isArray);
    }

    private static Optional<JsonNode> only(JsonNode node, String marker) {
        return node.isObject() && node.size() == 1 ? node.optional(marker) : Optional.empty();
    }
}
