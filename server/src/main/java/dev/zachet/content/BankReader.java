package dev.zachet.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads a whole bank and checks what spans several of its files. */
final class BankReader {
    private static final String CHECKLIST = "checklist.yaml";

    private final Path path;
    private final Problems problems = new Problems();

    BankReader(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    Bank read() {
        Folder root = new Folder(path, path, problems);
        if (!Files.isDirectory(path)) {
            problems.add(path, 0, "there is no such folder; name one that holds checklist.yaml");
            throw new InvalidBank(path, problems.sorted());
        }
        Optional<Checklist> checklist = root.yaml(CHECKLIST, "checklist").flatMap(yaml -> checklist(root, yaml));
        Map<String, Checklist.Item> items = checklist.stream()
                .flatMap(found -> found.items().stream())
                .collect(Collectors.toMap(Checklist.Item::id, Function.identity()));
        List<Story> stories = stories(root);
        List<Exercise> exercises = checklist.isEmpty() ? List.of() : exercises(root, items, stories);
        List<Topic> topics = checklist.isEmpty() ? List.of() : topics(root, items);
        List<Flashcard> cards = checklist.isEmpty() ? List.of() : cards(root, items);
        Optional<Companies> companies = checklist.flatMap(found -> CompaniesReader.read(root, found));
        Set<String> folders = ExerciseReader.KINDS.stream()
                .flatMap(kind -> root.sub(kind).list().stream().map(slug -> kind + "/" + slug))
                .collect(Collectors.toSet());
        checkPrerequisites(exercises, folders);
        checkFollowUps(exercises, folders);
        if (checklist.isEmpty() || companies.isEmpty() || !problems.isEmpty()) {
            throw new InvalidBank(path, problems.sorted());
        }
        return new Bank(
                checklist.get(), inLearningOrder(exercises, checklist.get()), topics, cards, companies.get(), stories);
    }

    private static Optional<Checklist> checklist(Folder folder, YamlFile yaml) {
        return idsAreUnique(folder, yaml) ? Optional.of(checklist(yaml.root())) : Optional.empty();
    }

    private static boolean idsAreUnique(Folder folder, YamlFile yaml) {
        int before = folder.complaints();
        Set<String> ids = new HashSet<>();
        JsonNode sections = yaml.root().get("sections");
        for (int section = 0; section < sections.size(); section++) {
            JsonNode items = sections.get(section).get("items");
            for (int item = 0; item < items.size(); item++) {
                String id = items.get(item).get("id").stringValue();
                if (!ids.add(id)) {
                    int line = yaml.line("/sections/" + section + "/items/" + item);
                    folder.complain(CHECKLIST, line, "there are two items with the id " + id);
                }
            }
        }
        return folder.complaints() == before;
    }

    private static Checklist checklist(JsonNode root) {
        List<Checklist.Section> sections = root.get("sections")
                .valueStream()
                .map(section -> new Checklist.Section(
                        section.get("id").stringValue(),
                        localized(section),
                        section.get("items").valueStream().map(BankReader::item).toList()))
                .toList();
        return new Checklist(localized(root.get("formula")), sections);
    }

    private static Checklist.Item item(JsonNode node) {
        return new Checklist.Item(
                node.get("id").stringValue(), Checklist.Kind.of(node.get("kind").stringValue()), localized(node));
    }

    static Localized localized(JsonNode node) {
        return new Localized(
                node.get("ru").stringValue().strip(),
                node.get("en").stringValue().strip());
    }

    private static List<Story> stories(Folder root) {
        Folder stories = root.sub(StoryReader.FOLDER);
        return stories.list().stream()
                .flatMap(name -> StoryReader.read(stories.sub(name)).stream())
                .toList();
    }

    private static List<Exercise> exercises(Folder root, Map<String, Checklist.Item> items, List<Story> stories) {
        ExerciseReader reader =
                new ExerciseReader(items, stories.stream().collect(Collectors.toMap(Story::id, Function.identity())));
        return ExerciseReader.KINDS.stream()
                .map(root::sub)
                .flatMap(kind -> kind.list().stream().flatMap(slug -> reader.read(kind.sub(slug)).stream()))
                .toList();
    }

    private static List<Topic> topics(Folder root, Map<String, Checklist.Item> items) {
        Folder topics = root.sub(TopicReader.FOLDER);
        TopicReader reader = new TopicReader(items);
        return topics.list().stream()
                .flatMap(item -> reader.read(topics.sub(item)).stream())
                .toList();
    }

    private static List<Flashcard> cards(Folder root, Map<String, Checklist.Item> items) {
        Folder cards = root.sub(FlashcardReader.FOLDER);
        FlashcardReader reader = new FlashcardReader(items);
        return cards.list().stream()
                .flatMap(item -> reader.read(cards.sub(item)).stream())
                .toList();
    }

    private void checkPrerequisites(List<Exercise> exercises, Set<String> folders) {
        Map<ExerciseId, Exercise> byId =
                exercises.stream().collect(Collectors.toMap(Exercise::id, Function.identity()));
        for (Exercise exercise : exercises) {
            for (ExerciseId prerequisite : exercise.prerequisites()) {
                if (!folders.contains(prerequisite.toString())) {
                    complain(exercise, "exercise.yaml", "there is no prerequisite " + prerequisite);
                }
            }
            if (reaches(exercise.id(), exercise.prerequisites(), byId, new ArrayList<>())) {
                complain(exercise, "exercise.yaml", "the prerequisites lead back to the exercise itself");
            }
        }
    }

    private static boolean reaches(
            ExerciseId goal, List<ExerciseId> from, Map<ExerciseId, Exercise> byId, List<ExerciseId> seen) {
        return from.stream().anyMatch(id -> {
            if (id.equals(goal)) {
                return true;
            }
            if (seen.contains(id) || !byId.containsKey(id)) {
                return false;
            }
            seen.add(id);
            return reaches(goal, byId.get(id).prerequisites(), byId, seen);
        });
    }

    private void checkFollowUps(List<Exercise> exercises, Set<String> folders) {
        for (Exercise exercise : exercises) {
            exercise.prose().followUps().stream()
                    .flatMap(followUp -> followUp.exercise().stream())
                    .filter(id -> !folders.contains(id.toString()))
                    .forEach(id -> complain(exercise, "follow-ups.ru.yaml", "there is no exercise " + id));
        }
    }

    private void complain(Exercise exercise, String file, String message) {
        problems.add(Path.of(exercise.id().toString(), file), 0, message);
    }

    /** By checklist item, then the shorter first, then what it builds on before what builds on it. */
    private static List<Exercise> inLearningOrder(List<Exercise> exercises, Checklist checklist) {
        List<String> items = checklist.items().stream().map(Checklist.Item::id).toList();
        List<Exercise> sorted = exercises.stream()
                .sorted(Comparator.comparingInt((Exercise exercise) -> items.indexOf(exercise.mainItem()))
                        .thenComparing(Exercise::level)
                        .thenComparingInt(Exercise::minutes)
                        .thenComparing(exercise -> exercise.id().toString()))
                .toList();
        List<Exercise> ordered = new ArrayList<>();
        sorted.forEach(exercise -> place(exercise, sorted, ordered));
        return ordered;
    }

    private static void place(Exercise exercise, List<Exercise> all, List<Exercise> ordered) {
        if (ordered.contains(exercise)) {
            return;
        }
        Stream<Exercise> before =
                all.stream().filter(other -> exercise.prerequisites().contains(other.id()));
        before.forEach(other -> place(other, all, ordered));
        ordered.add(exercise);
    }
}
