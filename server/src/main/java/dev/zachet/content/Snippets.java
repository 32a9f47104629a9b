package dev.zachet.content;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads programs with what they print. */
final class Snippets {
    private Snippets() {}

    /** The program with {@code prints}, {@code implementation} and {@code python} of a node. */
    static Optional<Snippet> read(Folder folder, String file, int line, JsonNode node, String source) {
        try {
            return Optional.of(new Snippet(
                    source,
                    node.get("prints").stringValue(),
                    node.get("implementation").stringValue().equals("CPython"),
                    PythonRange.parse(node.get("python").stringValue())));
        } catch (IllegalArgumentException e) {
            folder.complain(file, line, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }
}
