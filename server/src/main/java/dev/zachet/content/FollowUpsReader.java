package dev.zachet.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads {@code follow-ups.ru.yaml} and its English counterpart. */
final class FollowUpsReader {
    private FollowUpsReader() {}

    /** The questions in both languages; none, with complaints, where the files do not match. */
    static List<Exercise.FollowUp> read(Folder folder) {
        Optional<YamlFile> ru = folder.yaml("follow-ups.ru.yaml", "follow-ups");
        Optional<YamlFile> en = folder.yaml("follow-ups.en.yaml", "follow-ups");
        if (ru.isEmpty() || en.isEmpty()) {
            return List.of();
        }
        List<JsonNode> russian = ru.get().root().valueStream().toList();
        List<JsonNode> english = en.get().root().valueStream().toList();
        if (!shape(russian).equals(shape(english))) {
            folder.complain(
                    "follow-ups.en.yaml", 0, "the ids and the number of key points must be those of the Russian file");
            return List.of();
        }
        List<Exercise.FollowUp> followUps = new ArrayList<>();
        for (int i = 0; i < russian.size(); i++) {
            followUps.add(followUp(russian.get(i), english.get(i)));
        }
        return followUps;
    }

    private static List<String> shape(List<JsonNode> followUps) {
        return followUps.stream()
                .map(node -> node.get("id").stringValue() + " "
                        + node.get("key_points").size() + " "
                        + node.path("exercise").asString(""))
                .toList();
    }

    private static Exercise.FollowUp followUp(JsonNode ru, JsonNode en) {
        List<Localized> points = new ArrayList<>();
        for (int i = 0; i < ru.get("key_points").size(); i++) {
            points.add(new Localized(
                    ru.get("key_points").get(i).stringValue(),
                    en.get("key_points").get(i).stringValue()));
        }
        List<ExerciseId> exercise =
                ru.has("exercise") ? List.of(ExerciseId.of(ru.get("exercise").stringValue())) : List.of();
        return new Exercise.FollowUp(
                ru.get("id").stringValue(),
                new Localized(
                        ru.get("question").stringValue().strip(),
                        en.get("question").stringValue().strip()),
                points,
                exercise);
    }
}
