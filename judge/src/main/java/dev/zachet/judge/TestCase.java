package dev.zachet.judge;

import tools.jackson.databind.JsonNode;

/** A named input with the answer that it must get. */
public record TestCase(String name, Input input, JsonNode expected) {}
