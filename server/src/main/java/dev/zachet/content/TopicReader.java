package dev.zachet.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Reads what there is to know about checklist items: {@code topics/<item>/}. */
final class TopicReader {
    static final String FOLDER = "topics";
    private static final String METADATA = "topic.yaml";
    private static final String PROOFS = "proofs";
    private static final Pattern HEADING = Pattern.compile("^# (\\w+)\\s*$", Pattern.MULTILINE);
    private static final Pattern FENCE = Pattern.compile("^```.*?^```", Pattern.MULTILINE | Pattern.DOTALL);
    private static final List<String> PARTS = List.of("short", "full", "strong", "mistakes");
    private static final String DIALOGUE = "dialogue";
    private static final Set<Checklist.Kind> SPOKEN =
            Set.of(Checklist.Kind.EXPLAIN, Checklist.Kind.BEHAVE, Checklist.Kind.AVOID);

    private final Map<String, Checklist.Item> items;

    TopicReader(Map<String, Checklist.Item> items) {
        this.items = items;
    }

    /** The topic in a folder; empty, with complaints, when anything about it is wrong. */
    Optional<Topic> read(Folder folder) {
        Checklist.Item item = items.get(folder.name());
        if (item == null || !item.drilled()) {
            folder.complain(METADATA, 0, "the folder must be named after a checklist item that is not skipped");
            return Optional.empty();
        }
        int before = folder.complaints();
        Optional<YamlFile> metadata = folder.yaml(METADATA, "topic");
        List<Exercise.FollowUp> followUps = FollowUpsReader.read(folder);
        Map<String, String> ru = parts(folder, item, "answer.ru.md");
        Map<String, String> en = parts(folder, item, "answer.en.md");
        if (metadata.isEmpty() || folder.complaints() != before) {
            return Optional.empty();
        }
        if (!metadata.get().root().get("item").stringValue().equals(item.id())) {
            folder.complain(
                    METADATA, metadata.get().line("/item"), "the item must be that of the folder: " + item.id());
        }
        Topic topic = new Topic(
                item.id(),
                answer(ru, en),
                followUps,
                proofs(folder, metadata.get()),
                seeAlso(folder, metadata.get(), item),
                sources(metadata.get().root()));
        return folder.complaints() == before ? Optional.of(topic) : Optional.empty();
    }

    private static Map<String, String> parts(Folder folder, Checklist.Item item, String file) {
        String text = folder.text(file);
        // A comment in a code block looks like a heading.
        Matcher heading = HEADING.matcher(
                FENCE.matcher(text).replaceAll(block -> " ".repeat(block.group().length())));
        List<String> names = new ArrayList<>();
        Map<String, String> parts = new HashMap<>();
        int start = 0;
        while (heading.find()) {
            if (!names.isEmpty()) {
                parts.put(
                        names.getLast(), text.substring(start, heading.start()).strip());
            }
            names.add(heading.group(1));
            start = heading.end();
        }
        if (!names.isEmpty()) {
            parts.put(names.getLast(), text.substring(start).strip());
        }
        List<String> wanted = new ArrayList<>(PARTS);
        if (SPOKEN.contains(item.kind())) {
            wanted.add(DIALOGUE);
        }
        if (!text.isBlank() && !names.equals(wanted)) {
            folder.complain(file, 0, "the headings must be, in this order: # " + String.join(", # ", wanted));
        } else {
            parts.forEach((name, part) -> {
                if (part.isEmpty()) {
                    folder.complain(file, 0, "nothing stands under # " + name);
                }
            });
        }
        return parts;
    }

    private static Topic.Answer answer(Map<String, String> ru, Map<String, String> en) {
        return new Topic.Answer(
                part(ru, en, "short"),
                part(ru, en, "full"),
                part(ru, en, "strong"),
                part(ru, en, "mistakes"),
                ru.containsKey(DIALOGUE) ? Optional.of(part(ru, en, DIALOGUE)) : Optional.empty());
    }

    private static Localized part(Map<String, String> ru, Map<String, String> en, String name) {
        return new Localized(ru.getOrDefault(name, ""), en.getOrDefault(name, ""));
    }

    private static List<Topic.Proof> proofs(Folder folder, YamlFile yaml) {
        List<Topic.Proof> proofs = new ArrayList<>();
        Folder programs = folder.sub(PROOFS);
        for (JsonNode node : yaml.root().get("proofs")) {
            String id = node.get("id").stringValue();
            Snippets.read(folder, METADATA, yaml.line("/proofs/" + proofs.size()), node, programs.text(id + ".py"))
                    .ifPresent(snippet -> proofs.add(new Topic.Proof(
                            id,
                            BankReader.localized(node.get("title")),
                            snippet,
                            node.get("trace").booleanValue())));
        }
        Set<String> declared = proofs.stream().map(proof -> proof.id() + ".py").collect(Collectors.toSet());
        programs.list().stream()
                .filter(file -> !declared.contains(file))
                .forEach(file -> programs.complain(file, 0, "topic.yaml does not declare this proof"));
        return proofs;
    }

    private List<String> seeAlso(Folder folder, YamlFile yaml, Checklist.Item item) {
        List<String> ids = yaml.root()
                .get("see_also")
                .valueStream()
                .map(JsonNode::stringValue)
                .toList();
        ids.stream()
                .filter(id -> !items.containsKey(id) || id.equals(item.id()))
                .forEach(id ->
                        folder.complain(METADATA, yaml.line("/see_also"), "there is no other checklist item " + id));
        return ids;
    }

    private static List<Topic.Source> sources(JsonNode root) {
        return root.path("sources")
                .valueStream()
                .map(node -> new Topic.Source(
                        node.get("title").stringValue(), node.get("url").stringValue()))
                .toList();
    }
}
