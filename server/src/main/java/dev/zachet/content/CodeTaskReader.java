package dev.zachet.content;

import dev.zachet.judge.Comparison;
import dev.zachet.judge.Entry;
import dev.zachet.judge.Limits;
import dev.zachet.judge.Rules;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads what only exercises of kind {@code code} have. */
final class CodeTaskReader {
    static final String KIND = "code";
    private static final String METADATA = "exercise.yaml";
    private static final String CASES = "cases.yaml";
    private static final int FEWEST_CASES = 12;
    private static final int FEWEST_OPERATION_CASES = 8;
    private static final int EXAMPLES = 2;

    private final Folder folder;
    private final YamlFile yaml;
    private final JsonNode code;

    CodeTaskReader(Folder folder, YamlFile yaml) {
        this.folder = folder;
        this.yaml = yaml;
        this.code = yaml.root().get(KIND);
    }

    Optional<CodeTask> read() {
        int before = folder.complaints();
        Entry entry = entry();
        List<CodeTask.Case> cases =
                folder.yaml(CASES, "cases").map(file -> cases(file, entry)).orElse(List.of());
        CodeTask.Solutions solutions = solutions(cases);
        Comparison comparison = comparison(entry);
        String starter = folder.text("starter.py");
        CodeTask.Generator generator = generator();
        Optional<Claims> claims = new ClaimsReader(folder).read(generator, solutions);
        if (folder.complaints() != before || claims.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CodeTask(
                entry,
                code.get("entry")
                        .path("parameters")
                        .propertyStream()
                        .map(java.util.Map.Entry::getKey)
                        .toList(),
                Signature.of(code.get("entry")),
                starter,
                code.path("starts_from").asString("empty").equals("failing-test"),
                comparison,
                limits(),
                library(),
                new CodeTask.Cases(cases, generator),
                solutions,
                claims.get()));
    }

    private Entry entry() {
        JsonNode entry = code.get("entry");
        if (entry.has("function")) {
            return new Entry.Function(entry.get("function").stringValue());
        }
        if (entry.has("class")) {
            return new Entry.Operations(entry.get("class").stringValue());
        }
        return new Entry.Program();
    }

    private Comparison comparison(Entry entry) {
        JsonNode compare = code.get("compare");
        if (compare.isObject()) {
            return new Comparison.Tolerance(compare.get("tolerance").doubleValue());
        }
        return switch (compare.stringValue()) {
            case "unordered" -> new Comparison.Unordered();
            case "any-of" -> new Comparison.AnyOf();
            case "custom" -> new Comparison.Custom(folder.text("check.py"));
            default -> entry instanceof Entry.Program ? new Comparison.Text() : new Comparison.Exact();
        };
    }

    private Limits limits() {
        JsonNode limits = code.get("limits");
        long mebibyte = 1L << 20;
        return Limits.of(
                Duration.ofMillis(limits.get("cpu_ms").intValue()),
                limits.get("memory_mb").intValue() * mebibyte);
    }

    private CodeTask.Library library() {
        JsonNode mode = code.path("no_library");
        if (mode.isMissingNode()) {
            return new CodeTask.Library.Free();
        }
        JsonNode imports = mode.path("imports");
        Rules rules = new Rules(
                imports.isString(),
                imports.isArray() ? strings(imports) : Set.of(),
                strings(mode.path("names")),
                strings(mode.path("syntax")));
        return new CodeTask.Library.Restrictable(rules, mode.path("always").asBoolean(false));
    }

    private static Set<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::stringValue).collect(Collectors.toSet());
    }

    private List<CodeTask.Case> cases(YamlFile file, Entry entry) {
        List<CodeTask.Case> cases = new ArrayList<>();
        Set<String> names = new HashSet<>();
        List<JsonNode> nodes = file.root().get("cases").valueStream().toList();
        for (int i = 0; i < nodes.size(); i++) {
            int line = file.line("/cases/" + i);
            CodeTask.Case found = testCase(nodes.get(i), entry, line);
            if (!names.add(found.name())) {
                folder.complain(CASES, line, "there are two cases named " + found.name());
            }
            if (found.example() != (i < EXAMPLES)) {
                folder.complain(CASES, line, "exactly the first two cases are examples (example: true)");
            }
            cases.add(found);
        }
        int fewest = entry instanceof Entry.Operations ? FEWEST_OPERATION_CASES : FEWEST_CASES;
        if (cases.size() < fewest) {
            folder.complain(
                    CASES, 0, "at least " + fewest + " hand-written cases are needed, here are " + cases.size());
        }
        return cases;
    }

    private CodeTask.Case testCase(JsonNode node, Entry entry, int line) {
        boolean example = node.path("example").asBoolean(false);
        if (example && !node.has("explain")) {
            folder.complain(CASES, line, "an example needs explain: {ru: …, en: …}");
        }
        Localized explanation = node.has("explain") ? BankReader.localized(node.get("explain")) : new Localized("", "");
        return new CodeTask.Case(
                node.get("name").stringValue(), example, input(node, entry, line), node.get("expect"), explanation);
    }

    private JsonNode input(JsonNode node, Entry entry, int line) {
        return switch (entry) {
            case Entry.Function _ -> required(node, "args", line);
            case Entry.Program _ -> required(node, "stdin", line);
            case Entry.Operations _ -> {
                ObjectNode operations = JsonNodeFactory.instance.objectNode();
                operations.set("init", required(node, "init", line));
                operations.set("calls", required(node, "calls", line));
                yield operations;
            }
        };
    }

    private JsonNode required(JsonNode node, String field, int line) {
        if (!node.has(field)) {
            folder.complain(CASES, line, "a case of this entry needs " + field);
        }
        return node.path(field);
    }

    private CodeTask.Generator generator() {
        JsonNode generated = code.get("generated");
        return new CodeTask.Generator(
                folder.text("generate.py"),
                generated.get("shapes").valueStream().map(JsonNode::stringValue).toList(),
                generated.get("small").valueStream().map(JsonNode::intValue).toList(),
                generated.get("large").valueStream().map(JsonNode::intValue).toList());
    }

    private CodeTask.Solutions solutions(List<CodeTask.Case> cases) {
        JsonNode slow = code.get("slow");
        CodeTask.Slow slowSolution = new CodeTask.Slow(
                folder.text("slow.py"),
                slow.get("verdict").stringValue().equals("time-limit"),
                complexity(slow.get("complexity")));
        List<CodeTask.Wrong> wrong = code.get("wrong")
                .propertyStream()
                .map(entry -> wrong(entry.getKey(), entry.getValue(), cases))
                .toList();
        checkWrongFiles(wrong);
        List<String> failing =
                code.has("failing_case") ? List.of(code.get("failing_case").stringValue()) : List.of();
        failing.forEach(name -> requireCase(name, cases, "/code/failing_case"));
        return new CodeTask.Solutions(
                folder.text("exemplar.py"), complexity(code.get("complexity")), slowSolution, wrong, failing);
    }

    private CodeTask.Wrong wrong(String why, JsonNode node, List<CodeTask.Case> cases) {
        String failing = node.get("case").stringValue();
        requireCase(failing, cases, "/code/wrong/" + why + "/case");
        return new CodeTask.Wrong(
                why,
                folder.text("wrong/" + why + ".py"),
                node.get("verdict").stringValue(),
                failing,
                BankReader.localized(node.get("why")));
    }

    private void requireCase(String name, List<CodeTask.Case> cases, String pointer) {
        boolean written = cases.stream().anyMatch(found -> found.name().equals(name));
        boolean readable = !cases.isEmpty(); // else that was complained of before
        if (readable && !written && !generatedNames().contains(name)) {
            folder.complain(METADATA, yaml.line(pointer), "there is no case named " + name);
        }
    }

    private Set<String> generatedNames() {
        JsonNode generated = code.get("generated");
        return generated
                .get("shapes")
                .valueStream()
                .flatMap(shape ->
                        generated.get("large").valueStream().map(size -> shape.stringValue() + "-" + size.intValue()))
                .collect(Collectors.toSet());
    }

    private void checkWrongFiles(List<CodeTask.Wrong> wrong) {
        Set<String> declared = wrong.stream().map(found -> found.why() + ".py").collect(Collectors.toSet());
        folder.sub("wrong").list().stream()
                .filter(file -> !declared.contains(file))
                .forEach(file ->
                        folder.complain("wrong/" + file, 0, "declare this file in exercise.yaml under code.wrong"));
    }

    private static CodeTask.Complexity complexity(JsonNode node) {
        return new CodeTask.Complexity(
                node.get("time").stringValue(), node.get("memory").stringValue());
    }
}
