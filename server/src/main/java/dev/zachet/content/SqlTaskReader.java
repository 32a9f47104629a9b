package dev.zachet.content;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads what only exercises of kind {@code sql} have. */
final class SqlTaskReader {
    static final String KIND = "sql";
    private static final String METADATA = "exercise.yaml";

    private final Folder folder;
    private final YamlFile yaml;
    private final JsonNode sql;
    private final Map<String, Story> stories;

    SqlTaskReader(Folder folder, YamlFile yaml, Map<String, Story> stories) {
        this.folder = folder;
        this.yaml = yaml;
        this.sql = yaml.root().get(KIND);
        this.stories = stories;
    }

    Optional<SqlTask> read() {
        int before = folder.complaints();
        Story story = stories.get(sql.get("story").stringValue());
        if (story == null) {
            folder.complain(
                    METADATA,
                    yaml.line("/sql/story"),
                    "there is no story " + sql.get("story").stringValue() + " that can be read");
        }
        SqlTask.Answer answer =
                SqlTask.Answer.valueOf(sql.get("answer").stringValue().toUpperCase(Locale.ROOT));
        String check = answer == SqlTask.Answer.CHANGE ? folder.text("check.sql") : "";
        if (answer == SqlTask.Answer.QUERY && folder.has("check.sql")) {
            folder.complain("check.sql", 0, "only a change has a check; say answer: change, or remove the file");
        }
        List<SqlTask.DataSet> hidden =
                sql.get("sets").propertyStream().map(this::dataSet).toList();
        List<SqlTask.Wrong> wrong = sql.get("wrong")
                .propertyStream()
                .map(entry -> wrong(entry.getKey(), entry.getValue(), hidden))
                .toList();
        requireDeclared("sets", hidden.stream().map(SqlTask.DataSet::name));
        requireDeclared("wrong", wrong.stream().map(SqlTask.Wrong::why));
        String starter = folder.text("starter.sql");
        String exemplar = folder.text("exemplar.sql");
        if (folder.complaints() != before || story == null) {
            return Optional.empty();
        }
        return Optional.of(new SqlTask(
                story,
                answer,
                sql.path("ordered").asBoolean(false),
                sql.path("column_names").asBoolean(false),
                Duration.ofMillis(sql.path("deadline_ms").asInt(2000)),
                hidden,
                starter,
                exemplar,
                check,
                wrong));
    }

    private SqlTask.DataSet dataSet(Map.Entry<String, JsonNode> entry) {
        String name = entry.getKey();
        if (name.equals(SqlTask.MAIN)) {
            folder.complain(
                    METADATA, yaml.line("/sql/sets/main"), "the set main is the story's; name this one otherwise");
        }
        return new SqlTask.DataSet(
                name, BankReader.localized(entry.getValue()), folder.textOrNothing("sets/" + name + ".sql"));
    }

    private SqlTask.Wrong wrong(String why, JsonNode node, List<SqlTask.DataSet> hidden) {
        String set = node.get("set").stringValue();
        if (!set.equals(SqlTask.MAIN)
                && hidden.stream().noneMatch(one -> one.name().equals(set))) {
            folder.complain(METADATA, yaml.line("/sql/wrong/" + why + "/set"), "there is no set named " + set);
        }
        SqlTask.Verdict verdict = Stream.of(SqlTask.Verdict.values())
                .filter(one -> one.word().equals(node.get("verdict").stringValue()))
                .findFirst()
                .orElseThrow();
        if (verdict == SqlTask.Verdict.ORDER && !sql.path("ordered").asBoolean(false)) {
            folder.complain(
                    METADATA, yaml.line("/sql/wrong/" + why + "/verdict"), "order counts only with ordered: true");
        }
        return new SqlTask.Wrong(
                why, folder.text("wrong/" + why + ".sql"), set, verdict, BankReader.localized(node.get("why")));
    }

    private void requireDeclared(String where, Stream<String> names) {
        Set<String> declared = names.map(name -> name + ".sql").collect(Collectors.toSet());
        folder.sub(where).list().stream()
                .filter(file -> !declared.contains(file))
                .forEach(file -> folder.complain(
                        where + "/" + file, 0, "declare this file in exercise.yaml under sql." + where));
    }
}
