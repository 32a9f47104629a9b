package dev.zachet.judge;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON to and from the sandbox. What is read comes from candidates, so nesting and sizes are bounded. */
final class Json {
    private static final int DEEPEST = 300;
    private static final int LONGEST_NUMBER = 40_000;
    private static final int LONGEST_TEXT = 70 << 20;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxStringLength(LONGEST_TEXT)
                            .build())
                    .streamWriteConstraints(StreamWriteConstraints.builder()
                            .maxNestingDepth(2 * DEEPEST)
                            .build())
                    // Lone surrogates, which Python strings may hold, cannot be written otherwise.
                    .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                    .build())
            .build();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static byte[] write(JsonNode node) {
        return MAPPER.writeValueAsBytes(node);
    }

    /** Reads what a candidate may have written; empty where it is no JSON. */
    static Optional<JsonNode> read(byte[] data, int from, int length) {
        try {
            return Optional.ofNullable(MAPPER.readTree(data, from, length));
        } catch (JacksonException | ArithmeticException e) {
            return Optional.empty();
        }
    }
}
