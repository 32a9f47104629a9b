package dev.zachet.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A learner's own cards as files: {@code <item>/<slug>.yaml} as in the bank, but only question and answer must be there, in
 * one language at least; the folder {@code own} is for cards about no item.
 *
 * @param problems what keeps files from being read, by file and line; the others are read all the same
 */
public record CardFolder(Path path, List<Flashcard> cards, List<Problem> problems) {
    /** The folder of cards about no item of the checklist. */
    public static final String NO_ITEM = "own";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String ENDING = ".yaml";
    private static final int MOST = 5_000;

    public CardFolder {
        cards = List.copyOf(cards);
        problems = List.copyOf(problems);
    }

    /** A card's words in one language. */
    public record Words(
            String question,
            String answer,
            String strong,
            String mistake,
            List<String> followUps,
            List<String> keyPoints) {}

    /** Reads the folder; where it is missing there are no cards. */
    public static CardFolder read(Path path, Bank bank) {
        Problems problems = new Problems();
        Folder root = new Folder(path, path, problems);
        List<Flashcard> cards = new ArrayList<>();
        for (String name : root.list()) {
            Folder folder = root.sub(name);
            if (!name.equals(NO_ITEM) && bank.checklist().item(name).isEmpty()) {
                root.complain(name, 0, "name the folder after a checklist item, or “own” for cards about none");
                continue;
            }
            for (String file : folder.list()) {
                if (cards.size() < MOST) {
                    card(folder, file, bank).ifPresent(cards::add);
                }
            }
        }
        return new CardFolder(path, cards, problems.sorted());
    }

    private static Optional<Flashcard> card(Folder folder, String file, Bank bank) {
        if (!file.endsWith(ENDING)) {
            folder.complain(file, 0, "a card's file ends in .yaml");
            return Optional.empty();
        }
        Optional<YamlFile> yaml = folder.yaml(file, "own-card");
        Optional<Flashcard> card =
                yaml.flatMap(read -> FlashcardReader.card(folder, file, read, completed((ObjectNode) read.root())));
        if (card.isPresent() && bank.card(card.get().id()).isPresent()) {
            folder.complain(file, 1, "the bank has a card of this id; choose another file name and id");
            return Optional.empty();
        }
        return card;
    }

    /** What is left out is empty, and said in the other language where there is one. */
    private static JsonNode completed(ObjectNode written) {
        ObjectNode root = written.deepCopy();
        ObjectNode ru = side(root, "ru", "en");
        ObjectNode en = side(root, "en", "ru");
        even((ArrayNode) ru.get("follow_ups"), (ArrayNode) en.get("follow_ups"));
        even((ArrayNode) en.get("follow_ups"), (ArrayNode) ru.get("follow_ups"));
        root.set("ru", ru);
        root.set("en", en);
        ArrayNode points = JSON.arrayNode();
        for (JsonNode point : root.path("key_points")) {
            String russian = point.path("ru").asString(point.path("en").asString(""));
            points.addObject().put("ru", russian).put("en", point.path("en").asString(russian));
        }
        root.set("key_points", points);
        root.put("kind", root.path("kind").asString("question"));
        root.put("level", root.path("level").asString("middle"));
        return root;
    }

    private static ObjectNode side(ObjectNode root, String language, String other) {
        JsonNode written = root.has(language) ? root.get(language) : root.get(other);
        ObjectNode side = ((ObjectNode) written).deepCopy();
        for (String part : List.of("strong", "mistake")) {
            side.put(part, side.path(part).asString(""));
        }
        if (!side.has("follow_ups")) {
            side.set("follow_ups", JSON.arrayNode());
        }
        return side;
    }

    private static void even(ArrayNode shorter, ArrayNode longer) {
        for (int at = shorter.size(); at < longer.size(); at++) {
            shorter.add(longer.get(at));
        }
    }

    /** A card's file. */
    public static String write(String id, Map<Language, Words> words) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("id", id);
        List<Map<String, String>> points = new ArrayList<>();
        for (Language language : Language.values()) {
            Words said = words.get(language);
            if (said != null) {
                root.put(language.code(), side(said));
                for (int at = 0; at < said.keyPoints().size(); at++) {
                    if (at == points.size()) {
                        points.add(new LinkedHashMap<>());
                    }
                    points.get(at).put(language.code(), said.keyPoints().get(at));
                }
            }
        }
        if (!points.isEmpty()) {
            root.put("key_points", points);
        }
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        options.setWidth(120);
        options.setSplitLines(false);
        return Objects.requireNonNull(new Yaml(options).dump(root));
    }

    private static Map<String, Object> side(Words words) {
        Map<String, Object> side = new LinkedHashMap<>();
        side.put("question", words.question());
        side.put("answer", words.answer());
        if (!words.strong().isEmpty()) {
            side.put("strong", words.strong());
        }
        if (!words.followUps().isEmpty()) {
            side.put("follow_ups", words.followUps());
        }
        if (!words.mistake().isEmpty()) {
            side.put("mistake", words.mistake());
        }
        return side;
    }
}
