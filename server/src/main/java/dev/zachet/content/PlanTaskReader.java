package dev.zachet.content;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads what only exercises of kind {@code plan} have. */
final class PlanTaskReader {
    static final String KIND = "plan";
    private static final String METADATA = "exercise.yaml";

    /** What somebody has said who has said nothing yet. */
    private static final String NO_ANSWERS = "{}";

    /** What a wrong script may fail by besides a condition. */
    private static final Set<String> OTHER_FAILURES = Set.of("rows", "error", "not-allowed");

    private final Folder folder;
    private final YamlFile yaml;
    private final JsonNode plan;
    private final Map<String, Story> stories;

    PlanTaskReader(Folder folder, YamlFile yaml, Map<String, Story> stories) {
        this.folder = folder;
        this.yaml = yaml;
        this.plan = yaml.root().get(KIND);
        this.stories = stories;
    }

    Optional<PlanTask> read() {
        int before = folder.complaints();
        Story story = stories.get(plan.get("story").stringValue());
        if (story == null) {
            complain("/story", "there is no story " + plan.get("story").stringValue() + " that can be read");
        }
        String query = folder.text("query.sql");
        List<SqlTask.DataSet> hidden = plan.get("sets")
                .propertyStream()
                .map(entry -> new SqlTask.DataSet(
                        entry.getKey(),
                        BankReader.localized(entry.getValue()),
                        folder.textOrNothing("sets/" + entry.getKey() + ".sql")))
                .toList();
        Map<String, Condition> conditions = conditions();
        List<Map<String, String>> bindings = bindings(query);
        PlanTask.Solutions solutions = solutions(conditions.keySet());
        requireDeclared("sets", hidden.stream().map(SqlTask.DataSet::name));
        requireDeclared("wrong", solutions.wrong().stream().map(PlanTask.Wrong::why));
        List<Question> questions = new QuestionsReader(folder, yaml)
                .read(solutions.wrong().stream().map(PlanTask.Wrong::why).collect(Collectors.toSet()));
        String write = optional("write.sql");
        requireWrite(write, conditions);
        String prepare = optional("prepare.sql");
        if (folder.complaints() != before || story == null) {
            return Optional.empty();
        }
        return Optional.of(new PlanTask(
                story,
                query,
                bindings,
                PlanTask.Allowed.valueOf(plan.get("allowed").stringValue().toUpperCase(Locale.ROOT)),
                plan.path("ordered").asBoolean(false),
                Duration.ofMillis(plan.path("deadline_ms").asInt(3000)),
                prepare,
                write,
                hidden,
                conditions,
                questions,
                solutions));
    }

    private Map<String, Condition> conditions() {
        Map<String, Condition> conditions = new LinkedHashMap<>();
        plan.get("conditions").propertyStream().forEach(entry -> {
            if (OTHER_FAILURES.contains(entry.getKey())) {
                complain("/conditions/" + entry.getKey(), "this name has a meaning of its own; choose another");
            }
            conditions.put(entry.getKey(), condition(entry.getValue()));
        });
        return conditions;
    }

    private static Condition condition(JsonNode node) {
        Condition.Kind kind = Stream.of(Condition.Kind.values())
                .filter(one -> node.has(one.word()))
                .findFirst()
                .orElseThrow();
        JsonNode value = node.get(kind.word());
        String table = node.path("table").asString("");
        return switch (kind) {
            case FORBIDDEN -> new Condition(kind, value.stringValue(), table, 0);
            case REQUIRED -> new Condition(kind, value.stringValue(), table, 1);
            case PAGES, HEAP_FETCHES, REMOVED, MISESTIMATE, STATEMENTS, INDEX_BYTES, WRITE_COST ->
                new Condition(kind, node.path("node").asString(""), table, value.doubleValue());
        };
    }

    private List<Map<String, String>> bindings(String query) {
        List<Map<String, String>> bindings = new ArrayList<>();
        plan.path("bindings").valueStream().forEach(node -> {
            Map<String, String> values = new LinkedHashMap<>();
            node.propertyStream()
                    .forEach(
                            value -> values.put(value.getKey(), value.getValue().asString()));
            bindings.add(values);
        });
        Set<String> names = Set.copyOf(PlanTask.names(query));
        for (int i = 0; i < bindings.size(); i++) {
            if (!bindings.get(i).keySet().containsAll(names)) {
                complain("/bindings/" + i, "query.sql asks for values of " + PlanTask.names(query));
            }
        }
        if (bindings.isEmpty() && !names.isEmpty()) {
            complain("", "bindings are needed for the names in query.sql: " + PlanTask.names(query));
        }
        return bindings.isEmpty() ? List.of(Map.of()) : bindings;
    }

    private PlanTask.Solutions solutions(Set<String> conditions) {
        List<PlanTask.Wrong> wrong = plan.get("wrong")
                .propertyStream()
                .map(entry -> wrong(entry.getKey(), entry.getValue(), conditions))
                .toList();
        boolean asks = plan.has("questions");
        if (asks && folder.has("starter.sql")) {
            folder.complain("starter.sql", 0, "where questions are asked nothing is written; remove the file");
        }
        return new PlanTask.Solutions(
                asks ? NO_ANSWERS : folder.text("starter.sql"), folder.text("exemplar.sql"), wrong);
    }

    private PlanTask.Wrong wrong(String why, JsonNode node, Set<String> conditions) {
        String fails = node.get("fails").stringValue();
        if (!conditions.contains(fails) && !OTHER_FAILURES.contains(fails)) {
            complain(
                    "/wrong/" + why + "/fails",
                    "there is no condition " + fails + "; name one, or rows, error or not-allowed");
        }
        return new PlanTask.Wrong(
                why, folder.text("wrong/" + why + ".sql"), fails, BankReader.localized(node.get("why")));
    }

    private void requireWrite(String write, Map<String, Condition> conditions) {
        boolean asked =
                conditions.values().stream().anyMatch(condition -> condition.kind() == Condition.Kind.WRITE_COST);
        if (asked && write.isEmpty()) {
            folder.complain("write.sql", 0, "the file is missing: what a write costs is asked about");
        }
        if (!asked && !write.isEmpty()) {
            folder.complain("write.sql", 0, "nothing is asked of it; add a condition write_cost, or remove the file");
        }
    }

    private String optional(String file) {
        return folder.has(file) ? folder.text(file) : "";
    }

    private void complain(String pointer, String message) {
        folder.complain(METADATA, yaml.line("/" + KIND + pointer), message);
    }

    private void requireDeclared(String where, Stream<String> names) {
        Set<String> declared = names.map(name -> name + ".sql").collect(Collectors.toSet());
        folder.sub(where).list().stream()
                .filter(file -> !declared.contains(file))
                .forEach(file -> folder.complain(
                        where + "/" + file, 0, "declare this file in exercise.yaml under plan." + where));
    }
}
