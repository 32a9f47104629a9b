package dev.zachet.database;

import dev.zachet.content.Localized;
import dev.zachet.content.PlanTask;
import dev.zachet.content.Question;
import dev.zachet.practice.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers to the questions about a plan. */
final class PlanDiagnosis {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PlanTask task;
    private final Plan plan;

    /** About the plan that the query has today. */
    PlanDiagnosis(PlanTask task, PlanBaseline baseline) {
        this.task = task;
        this.plan = Plan.of(baseline.before().shown().plans().getFirst().json());
    }

    /** What was chosen, by question; empty where the text says no such thing. */
    static Optional<Map<String, String>> read(String text) {
        try {
            JsonNode json = JSON.readTree(text);
            if (!json.isObject() || json.valueStream().anyMatch(value -> !value.isString())) {
                return Optional.empty();
            }
            Map<String, String> chosen = new HashMap<>();
            json.propertyStream()
                    .forEach(
                            entry -> chosen.put(entry.getKey(), entry.getValue().stringValue()));
            return Optional.of(chosen);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    Finding.PlanAnswers judge(Map<String, String> chosen) {
        List<Finding.AnsweredLine> lines = new ArrayList<>();
        for (Question question : task.questions()) {
            String answer = chosen.getOrDefault(question.name(), "");
            boolean right = switch (question) {
                case Question.Choice choice -> answer.equals(choice.right());
                case Question.Step step -> steps(step).contains(answer);
            };
            lines.add(new Finding.AnsweredLine(question.name(), answer, right, why(question, answer, right)));
        }
        int right = (int) lines.stream().filter(Finding.AnsweredLine::right).count();
        return new Finding.PlanAnswers(right, lines.size(), lines);
    }

    private static @Nullable Localized why(Question question, String answer, boolean right) {
        return switch (question) {
            case Question.Choice choice ->
                choice.options().stream()
                        .filter(option -> option.id().equals(answer))
                        .map(Question.Option::why)
                        .findFirst()
                        .orElse(null);
            case Question.Step step -> right ? step.why() : null;
        };
    }

    /** The paths of the steps that a question can mean; there has to be one. */
    List<String> steps(Question.Step step) {
        return plan.root().paths("0").entrySet().stream()
                .filter(entry -> entry.getValue().kind().equals(step.node())
                        && entry.getValue().table().equals(step.table()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether the step stands out as the question says. */
    boolean shows(Question.Step step) {
        List<Plan.Node> meant = plan.root()
                .all()
                .filter(node -> node.kind().equals(step.node()) && node.table().equals(step.table()))
                .toList();
        return meant.size() == 1
                && switch (step.shows()) {
                    case PAGES ->
                        plan.root()
                                        .all()
                                        .filter(node -> node.ownPages()
                                                >= meant.getFirst().ownPages())
                                        .count()
                                == 1;
                    case REMOVED ->
                        plan.root()
                                        .all()
                                        .filter(node -> node.removed()
                                                >= meant.getFirst().removed())
                                        .count()
                                == 1;
                    case ESTIMATE ->
                        meant.getFirst().misestimate() >= 10
                                && meant.getFirst().inputs().stream()
                                        .flatMap(Plan.Node::all)
                                        .noneMatch(node -> node.misestimate() >= 10);
                };
    }
}
