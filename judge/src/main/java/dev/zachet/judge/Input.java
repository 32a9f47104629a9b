package dev.zachet.judge;

import tools.jackson.databind.JsonNode;

/** What one case gives to the submission. */
public sealed interface Input {

    /** A value in the shape that the {@link Entry} asks for. */
    record Value(JsonNode json) implements Input {}

    /**
     * Arguments as a learner types them: Python literals, one argument a line (for a program: stdin as it is). Read by
     * {@code ast.literal_eval} inside the sandbox; what cannot be read ends the case as {@link CaseReport.BadInput}.
     */
    record Literal(String text) implements Input {}
}
