package dev.zachet.practice;

import dev.zachet.content.CodeTask;
import dev.zachet.content.Exercise;
import dev.zachet.judge.CaseReport;
import dev.zachet.judge.Input;
import dev.zachet.judge.Job;
import dev.zachet.judge.Judge;
import dev.zachet.judge.Report;
import dev.zachet.judge.Rules;
import dev.zachet.judge.Run;
import dev.zachet.judge.Sandbox;
import dev.zachet.judge.TestCase;
import dev.zachet.practice.CodeAnswer.Scope;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;

/** Checks Python by running it on cases in the sandbox. */
public final class CodeChecker implements Checker {
    /** What the case of an input that a learner made up is called. */
    public static final String OWN_INPUT = "own-input";

    private final Sandbox sandbox;
    private final Judge judge;
    private final GeneratedCases generated;

    CodeChecker(Sandbox sandbox, GeneratedCases generated) {
        this.sandbox = sandbox;
        this.judge = new Judge(sandbox);
        this.generated = generated;
    }

    @Override
    public Class<? extends Answer> answers() {
        return CodeAnswer.class;
    }

    @Override
    public Verdict check(Exercise exercise, Answer answer) throws InterruptedException {
        CodeTask task = (CodeTask) exercise.task();
        CodeAnswer code = (CodeAnswer) answer;
        CodeFindings findings = new CodeFindings(task, !(code.scope() instanceof Scope.All));
        try {
            return switch (code.scope()) {
                case Scope.All _ -> findings.verdict(judge.judge(job(code, task, allCases(exercise, task))));
                case Scope.Examples _ ->
                    findings.verdict(
                            judge.judge(job(code, task, cases(task.cases().examples()))));
                case Scope.Own(String input) -> checkOwn(exercise, task, code, input, findings);
            };
        } catch (GeneratedCases.NoSandbox refused) {
            return Verdict.unavailable(
                    refused.report().reason(), refused.report().mend());
        }
    }

    Judge judge() {
        return judge;
    }

    GeneratedCases generated() {
        return generated;
    }

    private Job job(CodeAnswer answer, CodeTask task, List<TestCase> cases) {
        return new Job(answer.source(), task.entry(), cases, task.comparison(), task.limits(), rules(answer, task));
    }

    /** What an answer may not use. */
    public static Rules rules(CodeAnswer answer, CodeTask task) {
        return switch (task.library()) {
            case CodeTask.Library.Free _ -> Rules.NONE;
            case CodeTask.Library.Restrictable(Rules rules, boolean always) ->
                always || answer.noLibrary() ? rules : Rules.NONE;
        };
    }

    /** The hand-written cases, then the generated ones. */
    List<TestCase> allCases(Exercise exercise, CodeTask task) throws InterruptedException, GeneratedCases.NoSandbox {
        List<TestCase> all = new ArrayList<>(cases(task.cases().written()));
        all.addAll(generated.large(exercise, task));
        return all;
    }

    private static List<TestCase> cases(List<CodeTask.Case> written) {
        return written.stream()
                .map(one -> new TestCase(one.name(), new Input.Value(one.input()), one.expected()))
                .toList();
    }

    /** The exemplar says what is expected of an input that the learner made up; where it raises, nothing is. */
    private Verdict checkOwn(Exercise exercise, CodeTask task, CodeAnswer answer, String input, CodeFindings findings)
            throws InterruptedException {
        Input.Literal literal = new Input.Literal(input);
        Report reference = sandbox.run(run(task.solutions().exemplar(), task, literal, Rules.NONE));
        if (reference instanceof Report.Ran ran
                && ran.cases().getFirst() instanceof CaseReport.Returned returned
                && !(task.comparison() instanceof dev.zachet.judge.Comparison.Custom)) {
            TestCase own = new TestCase(OWN_INPUT, literal, GeneratedCases.expected(task, returned.value()));
            return findings.verdict(judge.judge(job(answer, task, List.of(own))));
        }
        Report report = sandbox.run(run(answer.source(), task, literal, rules(answer, task)));
        return findings.ungraded(new TestCase(OWN_INPUT, literal, JsonNodeFactory.instance.nullNode()), report);
    }

    private static Run run(String source, CodeTask task, Input input, Rules rules) {
        return new Run(source, task.entry(), List.of(input), task.limits(), rules);
    }
}
