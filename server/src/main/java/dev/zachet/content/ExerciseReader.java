package dev.zachet.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Reads the parts that every kind of exercise has, and has the kind's own part read. */
final class ExerciseReader {
    private static final String METADATA = "exercise.yaml";
    private static final Pattern HINT = Pattern.compile("^## (\\d)\\s*$", Pattern.MULTILINE);
    private static final int HINTS = 3;

    private static final SortedMap<String, PartReader> PARTS = new TreeMap<>(Map.of(
            CodeTaskReader.KIND, (folder, yaml, _) -> new CodeTaskReader(folder, yaml).read(),
            IsolationTaskReader.KIND, (folder, yaml, _) -> new IsolationTaskReader(folder, yaml).read(),
            PlanTaskReader.KIND, (folder, yaml, stories) -> new PlanTaskReader(folder, yaml, stories).read(),
            SqlTaskReader.KIND, (folder, yaml, stories) -> new SqlTaskReader(folder, yaml, stories).read()));

    /** The folders with exercises, each named as their kind. */
    static final Set<String> KINDS = Collections.unmodifiableSet(PARTS.keySet());

    private final Map<String, Checklist.Item> items;
    private final Map<String, Story> stories;

    ExerciseReader(Map<String, Checklist.Item> items, Map<String, Story> stories) {
        this.items = items;
        this.stories = stories;
    }

    /** The exercise in a folder; empty, with complaints, when anything about it is wrong. */
    Optional<Exercise> read(Folder folder) {
        int before = folder.complaints();
        Optional<YamlFile> metadata = folder.yaml(METADATA, "exercise");
        Exercise.Prose prose = prose(folder);
        Optional<Exercise> exercise = metadata.flatMap(yaml -> assemble(folder, yaml, prose));
        return folder.complaints() == before ? exercise : Optional.empty();
    }

    private Optional<Exercise> assemble(Folder folder, YamlFile yaml, Exercise.Prose prose) {
        JsonNode root = yaml.root();
        ExerciseId id = ExerciseId.of(root.get("id").stringValue());
        String kind = folder.parentName();
        if (!id.toString().equals(kind + "/" + folder.name())) {
            folder.complain(METADATA, yaml.line("/id"), "the id must be " + kind + "/" + folder.name());
        }
        Map<String, Double> weights = weights(folder, yaml);
        return task(folder, yaml, kind)
                .map(task -> new Exercise(
                        id,
                        BankReader.localized(root.get("title")),
                        weights,
                        Exercise.Level.valueOf(root.get("level").stringValue().toUpperCase(Locale.ROOT)),
                        root.get("minutes").intValue(),
                        prerequisites(root),
                        prose,
                        task));
    }

    private Optional<Task> task(Folder folder, YamlFile yaml, String kind) {
        int before = folder.complaints();
        for (String part : KINDS) {
            if (yaml.root().has(part) != part.equals(kind)) {
                folder.complain(
                        METADATA,
                        yaml.line("/" + part),
                        part.equals(kind)
                                ? "an exercise in " + kind + "/ needs its part " + kind
                                : "the part " + part + " belongs to exercises in " + part + "/");
            }
        }
        if (folder.complaints() != before) {
            return Optional.empty();
        }
        return Objects.requireNonNull(PARTS.get(kind))
                .read(folder, yaml, stories)
                .map(task -> task);
    }

    /** Reads what only one kind has; empty, with complaints, when anything about it is wrong. */
    private interface PartReader {
        Optional<? extends Task> read(Folder folder, YamlFile yaml, Map<String, Story> stories);
    }

    private static List<ExerciseId> prerequisites(JsonNode root) {
        return root.path("prerequisites")
                .valueStream()
                .map(JsonNode::stringValue)
                .map(ExerciseId::of)
                .toList();
    }

    private Map<String, Double> weights(Folder folder, YamlFile yaml) {
        Map<String, Double> weights = new LinkedHashMap<>();
        yaml.root()
                .get("items")
                .propertyStream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().doubleValue()))
                .forEach(entry -> weights.put(entry.getKey(), entry.getValue().doubleValue()));
        weights.keySet().forEach(item -> {
            Checklist.Item found = items.get(item);
            if (found == null || !found.drilled()) {
                String why = found == null ? "there is no checklist item " : "not needed, so never drilled: ";
                folder.complain(METADATA, yaml.line("/items/" + item), why + item);
            }
        });
        if (weights.values().stream().filter(weight -> weight == 1.0).count() != 1) {
            folder.complain(METADATA, yaml.line("/items"), "exactly one item must have weight 1.0");
        }
        return weights;
    }

    private static Exercise.Prose prose(Folder folder) {
        Localized statement = folder.localized("statement", "md");
        Localized hints = folder.localized("hints", "md");
        List<String> ru = hints(folder, "hints.ru.md", hints.ru());
        List<String> en = hints(folder, "hints.en.md", hints.en());
        List<Localized> pairs = new ArrayList<>();
        for (int i = 0; i < Math.min(ru.size(), en.size()); i++) {
            pairs.add(new Localized(ru.get(i), en.get(i)));
        }
        return new Exercise.Prose(statement, pairs, FollowUpsReader.read(folder));
    }

    private static List<String> hints(Folder folder, String file, String text) {
        List<String> hints = new ArrayList<>();
        Matcher heading = HINT.matcher(text);
        List<Integer> starts = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        while (heading.find()) {
            starts.add(heading.start());
            ends.add(heading.end());
        }
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            hints.add(text.substring(ends.get(i), end).strip());
        }
        boolean there = !text.isBlank(); // else that was complained of before
        if (there && (hints.size() != HINTS || hints.stream().anyMatch(String::isBlank))) {
            folder.complain(file, 0, "three hints are needed, each under its own heading: ## 1, ## 2, ## 3");
        }
        return hints;
    }
}
