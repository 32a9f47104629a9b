package dev.zachet.content;

import dev.zachet.isolation.Anomaly;
import dev.zachet.isolation.Anomaly.Sign;
import dev.zachet.isolation.Level;
import dev.zachet.isolation.Prediction;
import dev.zachet.isolation.Scenario;
import dev.zachet.isolation.Script;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Reads what only exercises of kind {@code isolation} have. */
final class IsolationTaskReader {
    static final String KIND = "isolation";
    private static final String METADATA = "exercise.yaml";
    private static final String SETUP = "setup.sql";
    private static final int FEWEST_QUESTIONS = 2;

    private final Folder folder;
    private final YamlFile yaml;
    private final JsonNode part;

    IsolationTaskReader(Folder folder, YamlFile yaml) {
        this.folder = folder;
        this.yaml = yaml;
        this.part = yaml.root().get(KIND);
    }

    Optional<IsolationTask> read() {
        int before = folder.complaints();
        String setup = folder.text(SETUP);
        Level level = Level.of(part.get("level").stringValue());
        List<JsonNode> steps = part.get("steps").valueStream().toList();
        Optional<Script> script =
                script(steps.stream().map(step -> step.get("do").stringValue()).toList(), "/isolation/steps");
        Optional<Scenario> scenario = script.flatMap(found -> scenario(setup, level, found, "/isolation/steps"));
        Optional<Anomaly> anomaly = anomaly();
        if (scenario.isEmpty() || anomaly.isEmpty()) {
            return Optional.empty();
        }
        List<IsolationTask.Question> questions = questions(steps, scenario.get());
        List<IsolationTask.Cure> cures = cures(setup, level);
        checkSigns(anomaly.get(), script.orElseThrow().names(), "/isolation/goes_wrong/signs");
        cures.forEach(cure -> checkSigns(anomaly.get(), cure.names(), "/isolation/cures/" + cure.id()));
        return folder.complaints() != before
                ? Optional.empty()
                : Optional.of(new IsolationTask(
                        scenario.get(),
                        script.orElseThrow().names(),
                        notes(steps),
                        questions,
                        new IsolationTask.GoesWrong(
                                BankReader.localized(part.get("goes_wrong").get("what")), anomaly.get()),
                        weakest(),
                        BankReader.localized(part.get("why")),
                        cures));
    }

    private Optional<Script> script(List<String> lines, String pointer) {
        try {
            return Optional.of(Script.of(lines));
        } catch (IllegalArgumentException e) {
            return complain(pointer, e);
        }
    }

    private Optional<Scenario> scenario(String setup, Level level, Script script, String pointer) {
        try {
            return Optional.of(new Scenario(
                    setup,
                    level,
                    script.sessions(),
                    script.steps(),
                    part.path("after").asString("")));
        } catch (IllegalArgumentException e) {
            return complain(pointer, e);
        }
    }

    private <T> Optional<T> complain(String pointer, IllegalArgumentException e) {
        folder.complain(METADATA, yaml.line(pointer), String.valueOf(e.getMessage()));
        return Optional.empty();
    }

    private List<IsolationTask.Question> questions(List<JsonNode> steps, Scenario scenario) {
        List<IsolationTask.Question> questions = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            JsonNode step = steps.get(i);
            String pointer = "/isolation/steps/" + i;
            String own = scenario.steps().get(i).session();
            if (step.has("ask")) {
                question(i, own, step.get("ask"), pointer + "/ask").ifPresent(questions::add);
            }
            if (step.has("then")) {
                String other = step.get("then").path("session").asString("");
                if (other.equals(own) || !scenario.sessions().contains(other)) {
                    folder.complain(
                            METADATA,
                            yaml.line(pointer + "/then"),
                            "then asks about another session; name it: session: B");
                }
                question(i, other, step.get("then"), pointer + "/then").ifPresent(questions::add);
            }
        }
        if (questions.size() < FEWEST_QUESTIONS) {
            folder.complain(
                    METADATA,
                    yaml.line("/isolation/steps"),
                    "at least two steps must ask for a prediction (ask: or then:)");
        }
        return questions;
    }

    private Optional<IsolationTask.Question> question(int step, String session, JsonNode node, String pointer) {
        try {
            Prediction right = Prediction.of(node.get("right").stringValue());
            List<Prediction> wrong = node.get("wrong")
                    .valueStream()
                    .map(JsonNode::stringValue)
                    .map(Prediction::of)
                    .toList();
            if (wrong.contains(right)) {
                folder.complain(METADATA, yaml.line(pointer), "the right prediction stands among the wrong ones");
            }
            return Optional.of(
                    new IsolationTask.Question(step, session, right, wrong, BankReader.localized(node.get("why"))));
        } catch (IllegalArgumentException e) {
            return complain(pointer, e);
        }
    }

    private Map<Integer, Localized> notes(List<JsonNode> steps) {
        Map<Integer, Localized> notes = new HashMap<>();
        IntStream.range(0, steps.size())
                .filter(i -> steps.get(i).has("note"))
                .forEach(i -> notes.put(i, BankReader.localized(steps.get(i).get("note"))));
        return notes;
    }

    private Optional<Anomaly> anomaly() {
        try {
            return Optional.of(new Anomaly(part.get("goes_wrong")
                    .get("signs")
                    .valueStream()
                    .map(IsolationTaskReader::sign)
                    .toList()));
        } catch (IllegalArgumentException e) {
            return complain("/isolation/goes_wrong", e);
        }
    }

    private static Sign sign(JsonNode node) {
        if (node.has("step")) {
            return new Sign.Ended(
                    node.get("step").stringValue(), Prediction.of(node.get("is").stringValue()));
        }
        if (node.has("waited")) {
            return new Sign.Waited(node.get("waited").stringValue());
        }
        return node.has("left")
                ? new Sign.Left(node.get("left").stringValue())
                : new Sign.Refused(node.get("refused").stringValue());
    }

    private void checkSigns(Anomaly anomaly, Map<String, Integer> names, String pointer) {
        for (Sign sign : anomaly.signs()) {
            String complaint = switch (sign) {
                case Sign.Ended(String step, var _) -> names.containsKey(step) ? "" : "there is no step named " + step;
                case Sign.Waited(String step) -> names.containsKey(step) ? "" : "there is no step named " + step;
                case Sign.Left _ -> part.has("after") ? "" : "left needs a query: after: select …";
                case Sign.Refused _ -> "";
            };
            if (!complaint.isEmpty()) {
                folder.complain(METADATA, yaml.line(pointer), complaint);
            }
        }
    }

    private Optional<Level> weakest() {
        String weakest = part.get("weakest").stringValue();
        return weakest.equals("none") ? Optional.empty() : Optional.of(Level.of(weakest));
    }

    private List<IsolationTask.Cure> cures(String setup, Level level) {
        List<IsolationTask.Cure> cures = new ArrayList<>();
        part.get("cures").propertyStream().forEach(entry -> {
            JsonNode node = entry.getValue();
            String pointer = "/isolation/cures/" + entry.getKey();
            Level own = node.has("level") ? Level.of(node.get("level").stringValue()) : level;
            String whole =
                    setup + (node.has("setup") ? "\n;\n" + node.get("setup").stringValue() : "");
            Optional<Script> script = script(
                    node.get("steps").valueStream().map(JsonNode::stringValue).toList(), pointer + "/steps");
            script.flatMap(found -> scenario(whole, own, found, pointer + "/steps"))
                    .ifPresent(scenario -> cures.add(new IsolationTask.Cure(
                            entry.getKey(),
                            BankReader.localized(node.get("what")),
                            node.get("prevents").booleanValue(),
                            BankReader.localized(node.get("why")),
                            scenario,
                            script.orElseThrow().names())));
        });
        if (cures.stream().map(IsolationTask.Cure::prevents).distinct().count() < 2) {
            folder.complain(
                    METADATA, yaml.line("/isolation/cures"), "at least one cure must prevent it, and one must not");
        }
        return cures;
    }
}
