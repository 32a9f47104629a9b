package dev.zachet.claims;

import dev.zachet.content.CodeTask;
import dev.zachet.content.CodeTask.Wrong;
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
import dev.zachet.judge.Verdict.Judged;
import dev.zachet.practice.Answer;
import dev.zachet.practice.CaseText;
import dev.zachet.practice.Checker;
import dev.zachet.practice.EdgeCasesAnswer;
import dev.zachet.practice.Finding;
import dev.zachet.practice.Finding.InputProblem;
import dev.zachet.practice.Finding.Tried;
import dev.zachet.practice.GeneratedCases;
import dev.zachet.practice.Outcome;
import dev.zachet.practice.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Tries a learner's inputs on an exercise's wrong solutions: a good edge case is one that tells them from the right one. */
final class EdgeCaseChecker implements Checker {
    /** Ideas that are not wrong in what they answer: no input that a person would type shows them. */
    private static final Set<String> NOT_BY_INPUT = Set.of("time-limit", "rule-broken", "syntax-error", "memory-limit");

    private final Sandbox sandbox;
    private final Judge judge;
    private final InputLimits limits;

    EdgeCaseChecker(Sandbox sandbox) {
        this.sandbox = sandbox;
        this.judge = new Judge(sandbox);
        this.limits = new InputLimits(sandbox);
    }

    @Override
    public Class<? extends Answer> answers() {
        return EdgeCasesAnswer.class;
    }

    /** The wrong ideas that an input can show, in the order of the exercise. */
    static List<Wrong> ideas(CodeTask task) {
        return task.solutions().wrong().stream()
                .filter(wrong -> !NOT_BY_INPUT.contains(wrong.verdict()))
                .toList();
    }

    @Override
    public Verdict check(Exercise exercise, Answer answer) throws InterruptedException {
        CodeTask task = (CodeTask) exercise.task();
        List<String> inputs = ((EdgeCasesAnswer) answer).inputs();
        return switch (sandbox.run(run(task, inputs))) {
            case Report.Ran ran -> verdict(new Trial(task, inputs, ran.cases()).held());
            case Report.Unavailable(String reason, String mend) -> unavailable(reason, mend);
            case Report.NotLoaded _, Report.Forbidden _ ->
                throw new IllegalStateException(exercise.id() + " is broken: its exemplar does not load");
        };
    }

    private static Run run(CodeTask task, List<String> inputs) {
        List<Input> literals = inputs.stream().<Input>map(Input.Literal::new).toList();
        return new Run(task.solutions().exemplar(), task.entry(), literals, task.limits(), Rules.NONE);
    }

    private static Verdict verdict(Finding.EdgeCases found) {
        boolean all = found.caught() == found.total();
        double score = found.total() == 0 ? 1 : (double) found.caught() / found.total();
        return new Verdict(all ? Outcome.ACCEPTED : Outcome.REJECTED, score, List.of(found));
    }

    private static Verdict unavailable(String reason, String mend) {
        return new Verdict(Outcome.UNAVAILABLE, 0, List.of(new Finding.Unavailable(reason, mend)));
    }

    /** One trial: the inputs with what the exemplar made of them. */
    private final class Trial {
        private final CodeTask task;
        private final List<String> inputs;
        private final List<CaseReport> reports;
        private final CaseText text;

        Trial(CodeTask task, List<String> inputs, List<CaseReport> reports) {
            this.task = task;
            this.inputs = inputs;
            this.reports = reports;
            this.text = new CaseText(task);
        }

        Finding.EdgeCases held() throws InterruptedException {
            List<Boolean> valid = limits.kept(task, inputs);
            List<Integer> usable = new ArrayList<>();
            List<TestCase> cases = new ArrayList<>();
            for (int i = 0; i < inputs.size(); i++) {
                if (valid.get(i) && reports.get(i) instanceof CaseReport.Returned returned) {
                    usable.add(i);
                    cases.add(new TestCase(
                            "input-" + (i + 1),
                            new Input.Literal(inputs.get(i)),
                            GeneratedCases.expected(task, returned.value())));
                }
            }
            List<Set<Integer>> catches = catches(usable, cases);
            List<Tried> tried = new ArrayList<>();
            Set<Integer> caught = new TreeSet<>();
            for (int i = 0; i < inputs.size(); i++) {
                tried.add(tried(i, valid.get(i), catches.get(i)));
                caught.addAll(catches.get(i));
            }
            return new Finding.EdgeCases(caught.size(), ideas(task).size(), tried);
        }

        /** For each input the numbers, from 1, of the wrong ideas that get it wrong. */
        private List<Set<Integer>> catches(List<Integer> usable, List<TestCase> cases) throws InterruptedException {
            List<Set<Integer>> catches = new ArrayList<>();
            inputs.forEach(_ -> catches.add(new TreeSet<>()));
            List<Wrong> ideas = ideas(task);
            for (int idea = 0; idea < ideas.size() && !cases.isEmpty(); idea++) {
                Job job = new Job(
                        ideas.get(idea).source(), task.entry(), cases, task.comparison(), task.limits(), Rules.NONE);
                if (judge.judge(job) instanceof Judged judged) {
                    for (int at = 0; at < usable.size(); at++) {
                        if (!judged.results().get(at).passed()) {
                            catches.get(usable.get(at)).add(idea + 1);
                        }
                    }
                }
            }
            return catches;
        }

        private Tried tried(int at, boolean valid, Set<Integer> catches) {
            String input = inputs.get(at);
            return switch (reports.get(at)) {
                case CaseReport.BadInput(String message, var _) ->
                    new Tried(input, null, InputProblem.UNREADABLE, message, List.of());
                case CaseReport.Returned returned
                when valid -> new Tried(input, text.answer(returned.value()), null, null, List.copyOf(catches));
                case CaseReport.Returned _,
                        CaseReport.Raised _,
                        CaseReport.Unreadable _,
                        CaseReport.Exceeded _,
                        CaseReport.Died _ -> new Tried(input, null, InputProblem.OUTSIDE_LIMITS, null, List.of());
            };
        }
    }
}
