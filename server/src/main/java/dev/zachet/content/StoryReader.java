package dev.zachet.content;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads a folder of {@code stories/}. */
final class StoryReader {
    static final String FOLDER = "stories";
    private static final String METADATA = "story.yaml";

    private StoryReader() {}

    /** The story; empty, with complaints, when anything about it is wrong. */
    static Optional<Story> read(Folder folder) {
        int before = folder.complaints();
        Optional<YamlFile> yaml = folder.yaml(METADATA, "story");
        String schema = folder.text("schema.sql");
        String main = folder.text("main.sql");
        String large = folder.text("large.sql");
        if (yaml.isEmpty()) {
            return Optional.empty();
        }
        JsonNode root = yaml.get().root();
        if (!root.get("id").stringValue().equals(folder.name())) {
            folder.complain(METADATA, yaml.get().line("/id"), "the id must be " + folder.name());
        }
        Story story = new Story(
                folder.name(),
                BankReader.localized(root.get("title")),
                BankReader.localized(root.get("about")),
                root.get("tables").valueStream().map(StoryReader::table).toList(),
                schema,
                main,
                large);
        return folder.complaints() == before ? Optional.of(story) : Optional.empty();
    }

    private static Story.Table table(JsonNode node) {
        List<Story.Column> columns = node.get("columns")
                .valueStream()
                .map(column ->
                        new Story.Column(column.get("name").stringValue(), BankReader.localized(column.get("about"))))
                .toList();
        return new Story.Table(node.get("name").stringValue(), BankReader.localized(node.get("about")), columns);
    }
}
