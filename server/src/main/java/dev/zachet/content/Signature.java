package dev.zachet.content;

import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Writes an entry as Python declares it. */
final class Signature {
    private Signature() {}

    static String of(JsonNode entry) {
        if (entry.has("function")) {
            return function(entry.get("function").stringValue(), "", entry);
        }
        if (entry.has("class")) {
            return "class " + entry.get("class").stringValue() + ":\n    "
                    + function("__init__", "self", initializer(entry)) + "\n"
                    + entry.get("methods")
                            .propertyStream()
                            .map(method -> "    " + function(method.getKey(), "self", method.getValue()))
                            .collect(Collectors.joining("\n"));
        }
        return "stdin → stdout";
    }

    private static JsonNode initializer(JsonNode entry) {
        return tools.jackson.databind.node.JsonNodeFactory.instance
                .objectNode()
                .put("returns", "None")
                .set("parameters", entry.path("init"));
    }

    private static String function(String name, String receiver, JsonNode declaration) {
        String parameters = declaration
                .path("parameters")
                .propertyStream()
                .map(parameter ->
                        parameter.getKey() + ": " + parameter.getValue().stringValue())
                .collect(Collectors.joining(", "));
        String all = receiver.isEmpty() || parameters.isEmpty() ? receiver + parameters : receiver + ", " + parameters;
        return "def " + name + "(" + all + ") -> " + declaration.path("returns").asString("None");
    }
}
