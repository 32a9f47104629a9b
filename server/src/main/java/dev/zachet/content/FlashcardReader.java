package dev.zachet.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads cards: {@code cards/<item>/<slug>.yaml}. */
final class FlashcardReader {
    static final String FOLDER = "cards";
    private static final String ENDING = ".yaml";

    private final Map<String, Checklist.Item> items;

    FlashcardReader(Map<String, Checklist.Item> items) {
        this.items = items;
    }

    /** The cards in an item's folder; those that are wrong are complained of and left out. */
    List<Flashcard> read(Folder folder) {
        Checklist.Item item = items.get(folder.name());
        List<Flashcard> cards = new ArrayList<>();
        for (String file : folder.list()) {
            if (item == null || !item.drilled()) {
                folder.complain(file, 0, "its folder must be named after a checklist item that is not skipped");
            } else {
                folder.yaml(file, "card")
                        .flatMap(yaml -> card(folder, file, yaml, yaml.root()))
                        .ifPresent(cards::add);
            }
        }
        return cards;
    }

    /** The card that a file's {@code root} describes; empty, with complaints, where it is wrong. */
    static Optional<Flashcard> card(Folder folder, String file, YamlFile yaml, JsonNode root) {
        int before = folder.complaints();
        String id = folder.name() + "." + file.replace(ENDING, "");
        if (!file.endsWith(ENDING) || !root.get("id").stringValue().equals(id)) {
            folder.complain(file, yaml.line("/id"), "the id must be that of folder and file: " + id);
        }
        JsonNode ru = root.get("ru");
        JsonNode en = root.get("en");
        if (ru.get("follow_ups").size() != en.get("follow_ups").size()) {
            folder.complain(file, yaml.line("/en/follow_ups"), "there must be as many follow-ups in both languages");
        }
        Optional<Snippet> snippet = root.has("proof")
                ? Snippets.read(
                        folder,
                        file,
                        yaml.line("/python"),
                        root,
                        root.get("proof").stringValue())
                : Optional.empty();
        if (folder.complaints() != before) {
            return Optional.empty();
        }
        return Optional.of(new Flashcard(
                id,
                folder.name(),
                Flashcard.Kind.valueOf(name(root, "kind")),
                Flashcard.Level.valueOf(name(root, "level")),
                root.has("track"),
                text(ru, en, "question"),
                new Flashcard.Answer(
                        text(ru, en, "answer"), text(ru, en, "strong"), followUps(ru, en), text(ru, en, "mistake")),
                root.get("key_points").valueStream().map(BankReader::localized).toList(),
                snippet,
                root.path("sources").valueStream().map(JsonNode::stringValue).toList()));
    }

    private static List<Localized> followUps(JsonNode ru, JsonNode en) {
        List<Localized> followUps = new ArrayList<>();
        for (int i = 0; i < ru.get("follow_ups").size(); i++) {
            followUps.add(new Localized(
                    ru.get("follow_ups").get(i).stringValue(),
                    en.get("follow_ups").get(i).stringValue()));
        }
        return followUps;
    }

    private static Localized text(JsonNode ru, JsonNode en, String field) {
        return new Localized(
                ru.get(field).stringValue().strip(), en.get(field).stringValue().strip());
    }

    private static String name(JsonNode root, String field) {
        return root.get(field).stringValue().toUpperCase(Locale.ROOT);
    }
}
