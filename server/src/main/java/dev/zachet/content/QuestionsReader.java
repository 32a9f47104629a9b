package dev.zachet.content;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads what is asked about a plan. */
final class QuestionsReader {
    /** The question whose options are the exercise's own scripts: the exemplar and the wrong ones. */
    private static final String CURE = "cure";

    private final Folder folder;
    private final YamlFile yaml;

    QuestionsReader(Folder folder, YamlFile yaml) {
        this.folder = folder;
        this.yaml = yaml;
    }

    /** The questions, in their order; none where a script is to be written. */
    List<Question> read(Set<String> wrong) {
        JsonNode questions = yaml.root().get(PlanTaskReader.KIND).path("questions");
        List<Question> read = questions
                .propertyStream()
                .map(entry -> question(entry.getKey(), entry.getValue()))
                .toList();
        read.forEach(question -> check(question, wrong));
        if (!read.isEmpty()
                && read.stream().noneMatch(question -> question.name().equals(CURE))) {
            complain("", "a question named cure is needed, whose options are exemplar and the wrong scripts");
        }
        return read;
    }

    private Question question(String name, JsonNode node) {
        Localized ask = BankReader.localized(node.get("ask"));
        JsonNode step = node.get("step");
        if (step != null) {
            return new Question.Step(
                    name,
                    ask,
                    step.get("node").stringValue(),
                    step.path("table").asString(""),
                    Question.Shows.valueOf(step.get("shows").stringValue().toUpperCase(Locale.ROOT)),
                    BankReader.localized(node.get("why")));
        }
        List<Question.Option> options = node.get("options")
                .propertyStream()
                .map(option -> new Question.Option(
                        option.getKey(),
                        BankReader.localized(option.getValue()),
                        BankReader.localized(option.getValue().get("why"))))
                .toList();
        return new Question.Choice(name, ask, options, node.get("right").stringValue());
    }

    private void check(Question question, Set<String> wrong) {
        if (!(question instanceof Question.Choice choice)) {
            if (question.name().equals(CURE)) {
                complain("/" + CURE, "a cure is chosen from options");
            }
            return;
        }
        Set<String> ids = choice.options().stream().map(Question.Option::id).collect(Collectors.toSet());
        if (!ids.contains(choice.right())) {
            complain("/" + choice.name() + "/right", "there is no option " + choice.right());
        }
        Set<String> scripts =
                Stream.concat(Stream.of(PlanTask.EXEMPLAR), wrong.stream()).collect(Collectors.toSet());
        if (choice.name().equals(CURE)
                && (!ids.equals(scripts) || !choice.right().equals(PlanTask.EXEMPLAR))) {
            complain("/" + CURE, "the options must be exemplar, which is right, and the wrong scripts: " + scripts);
        }
    }

    private void complain(String pointer, String message) {
        folder.complain("exercise.yaml", yaml.line("/plan/questions" + pointer), message);
    }
}
