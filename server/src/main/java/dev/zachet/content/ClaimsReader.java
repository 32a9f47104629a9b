package dev.zachet.content;

import dev.zachet.growth.Complexity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads {@code claims.yaml} and {@code valid.py}. */
final class ClaimsReader {
    static final int LARGEST = 1 << 17;
    private static final String FILE = "claims.yaml";
    private static final int FEWEST_MISFITS = 2;

    private final Folder folder;

    ClaimsReader(Folder folder) {
        this.folder = folder;
    }

    /** What the exercise says; empty, with complaints, where it does not fit the generator and the complexities. */
    Optional<Claims> read(CodeTask.Generator generator, CodeTask.Solutions solutions) {
        String validator = folder.text("valid.py");
        return folder.yaml(FILE, "claims")
                .map(yaml -> new Claims(growth(yaml, generator, solutions), structures(yaml), validator));
    }

    private Claims.Growth growth(YamlFile yaml, CodeTask.Generator generator, CodeTask.Solutions solutions) {
        JsonNode growth = yaml.root().get("growth");
        List<String> shapes =
                growth.get("shapes").valueStream().map(JsonNode::stringValue).toList();
        shapes.stream()
                .filter(shape -> !generator.shapes().contains(shape))
                .forEach(shape -> folder.complain(
                        FILE, yaml.line("/growth/shapes"), "exercise.yaml declares no shape named " + shape));
        Map<String, Double> variables = new HashMap<>();
        growth.get("variables")
                .propertyStream()
                .forEach(entry -> variables.put(entry.getKey(), entry.getValue().doubleValue()));
        for (CodeTask.Complexity complexity :
                List.of(solutions.target(), solutions.slow().complexity())) {
            requireLetters(complexity.time(), variables.keySet(), yaml);
            requireLetters(complexity.memory(), variables.keySet(), yaml);
        }
        return new Claims.Growth(shapes, variables, growth.path("largest").asInt(LARGEST));
    }

    private void requireLetters(String text, Set<String> known, YamlFile yaml) {
        try {
            Complexity.parse(text).letters().stream()
                    .filter(letter -> !known.contains(letter))
                    .forEach(letter -> folder.complain(
                            FILE,
                            yaml.line("/growth/variables"),
                            "say how '%s' of %s grows with the size".formatted(letter, text)));
        } catch (IllegalArgumentException e) {
            folder.complain("exercise.yaml", 0, String.valueOf(e.getMessage()));
        }
    }

    private List<Claims.Structure> structures(YamlFile yaml) {
        List<Claims.Structure> structures = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (JsonNode node : yaml.root().get("structures")) {
            Claims.Structure structure = new Claims.Structure(
                    node.get("id").stringValue(),
                    node.get("fits").booleanValue(),
                    BankReader.localized(node.get("text")),
                    BankReader.localized(node.get("why")));
            if (!ids.add(structure.id())) {
                folder.complain(FILE, yaml.line("/structures"), "there are two structures named " + structure.id());
            }
            structures.add(structure);
        }
        long fitting = structures.stream().filter(Claims.Structure::fits).count();
        if (fitting < 1 || structures.size() - fitting < FEWEST_MISFITS) {
            folder.complain(FILE, yaml.line("/structures"), "at least one structure must fit, and two must not");
        }
        return structures;
    }
}
