package dev.zachet.database;

import dev.zachet.content.Exercise;
import dev.zachet.content.PlanTask;
import dev.zachet.content.Problem;
import dev.zachet.content.Question;
import dev.zachet.database.SqlRuns.BrokenTask;
import dev.zachet.lab.LabUnavailable;
import dev.zachet.lab.Script;
import dev.zachet.practice.Finding;
import dev.zachet.practice.Finding.ConditionLine;
import dev.zachet.practice.KindProof;
import dev.zachet.practice.Outcome;
import dev.zachet.practice.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Proves a plan exercise on a real server: the exemplar is accepted three times with the same plan, each wrong script misses
 * what it names and nothing needs to be asked that neither today's query nor a wrong script misses.
 */
final class PlanProof implements KindProof {
    private static final int TIMES = 3;

    private final PlanChecker checker;

    PlanProof(PlanChecker checker) {
        this.checker = checker;
    }

    @Override
    public List<Problem> problems(Exercise exercise) throws InterruptedException {
        List<Problem> problems = new ArrayList<>();
        Path folder = Path.of(exercise.id().kind(), exercise.id().slug());
        Complaints complaints = (file, line, message) -> problems.add(new Problem(folder.resolve(file), line, message));
        try {
            new One(exercise, (PlanTask) exercise.task(), complaints).prove(problems);
        } catch (LabUnavailable e) {
            complaints.add("exercise.yaml", 0, e.reason() + "; " + e.mend());
        } catch (BrokenTask e) {
            complaints.add(e.file, e.line, String.valueOf(e.getMessage()));
        }
        return problems;
    }

    /** Where what is wrong is told. */
    private interface Complaints {
        void add(String file, int line, String message);
    }

    /** The proof of one exercise. */
    private final class One {
        private final Exercise exercise;
        private final PlanTask task;
        private final Complaints complaints;
        private final Set<String> missed = new HashSet<>();

        One(Exercise exercise, PlanTask task, Complaints complaints) {
            this.exercise = exercise;
            this.task = task;
            this.complaints = complaints;
        }

        void prove(List<Problem> problems) throws LabUnavailable, BrokenTask, InterruptedException {
            proveToday();
            proveExemplar();
            if (problems.isEmpty()) {
                for (PlanTask.Wrong wrong : task.solutions().wrong()) {
                    proveWrong(wrong);
                }
                proveStarter();
                proveQuestions();
                proveConditions();
            }
        }

        private void proveToday() throws LabUnavailable, BrokenTask, InterruptedException {
            PlanBaseline baseline = checker.baseline(exercise, task);
            task.conditions().forEach((name, condition) -> {
                if (!condition.met(baseline.before().value(condition, baseline.before()))) {
                    missed.add(name);
                }
            });
            if (!sameRows(baseline)) {
                complaints.add("query.sql", 0, "does not return what the exemplar returns on the large data");
            }
            if (missed.isEmpty()) {
                complaints.add("query.sql", 0, "meets every condition as it is: there is nothing to mend");
            }
        }

        /** Several statements are put together by an application; what it makes of them cannot be told here. */
        private boolean sameRows(PlanBaseline baseline) throws LabUnavailable, BrokenTask, InterruptedException {
            if (Script.of(task.query()).statements().size() > 1) {
                return true;
            }
            List<PlanRuns.Answered> today = checker.tried(exercise, task, new PlanScript(List.of(), List.of()), false)
                    .answers();
            PlanFindings findings = new PlanFindings(task, baseline);
            return java.util.stream.IntStream.range(0, today.size())
                    .allMatch(i ->
                            findings.status(today.get(i), baseline.expected().get(i)) == Finding.SetStatus.PASSED);
        }

        private void proveExemplar() throws LabUnavailable, BrokenTask, InterruptedException {
            Set<String> shapes = new HashSet<>();
            for (int i = 0; i < TIMES; i++) {
                Verdict verdict = verdict(task.solutions().exemplar());
                if (verdict.outcome() != Outcome.ACCEPTED) {
                    complaints.add("exemplar.sql", 0, "is not accepted: " + told(verdict));
                    return;
                }
                shapes.add(shape(verdict));
            }
            if (shapes.size() != 1) {
                complaints.add("exemplar.sql", 0, "does not get the same plan each time: " + shapes);
            }
        }

        private void proveWrong(PlanTask.Wrong wrong) throws InterruptedException {
            String file = "wrong/" + wrong.why() + ".sql";
            Verdict verdict = verdict(wrong.script());
            List<ConditionLine> lines = lines(verdict);
            lines.stream().filter(line -> !line.met()).forEach(line -> missed.add(line.name()));
            boolean rows = verdict.findings().stream().anyMatch(Finding.SqlDifference.class::isInstance);
            boolean error = verdict.findings().stream()
                    .anyMatch(
                            finding -> finding instanceof Finding.SqlError || finding instanceof Finding.LimitExceeded);
            boolean unfit = verdict.findings().stream().anyMatch(Finding.PlanUnfit.class::isInstance);
            boolean fails = switch (wrong.fails()) {
                case "rows" -> rows;
                case "error" -> error;
                case "not-allowed" -> unfit;
                default -> !rows && lines.stream().anyMatch(line -> line.name().equals(wrong.fails()) && !line.met());
            };
            if (!fails) {
                complaints.add(file, 0, "must fail by " + wrong.fails() + ", but: " + told(verdict));
            }
        }

        private void proveStarter() throws InterruptedException {
            if (task.asks() || Script.of(task.starter()).statements().isEmpty()) {
                return; // nothing yet that could be right
            }
            if (verdict(task.starter()).outcome() == Outcome.ACCEPTED) {
                complaints.add("starter.sql", 0, "is accepted as it is: there is nothing left to do");
            }
        }

        private void proveQuestions() throws LabUnavailable, BrokenTask, InterruptedException {
            PlanDiagnosis diagnosis = new PlanDiagnosis(task, checker.baseline(exercise, task));
            for (Question question : task.questions()) {
                if (question instanceof Question.Step step && !diagnosis.shows(step)) {
                    complaints.add(
                            "exercise.yaml",
                            0,
                            "the question %s means no single %s %s that stands out by %s"
                                    .formatted(step.name(), step.node(), step.table(), step.shows()));
                }
            }
        }

        private void proveConditions() {
            task.conditions().keySet().stream()
                    .filter(name -> !missed.contains(name))
                    .forEach(name -> complaints.add(
                            "exercise.yaml",
                            0,
                            "nothing misses the condition " + name + ": add a wrong script, or drop it"));
        }

        private Verdict verdict(String script) throws InterruptedException {
            return checker.script(exercise, script);
        }
    }

    private static List<ConditionLine> lines(Verdict verdict) {
        return verdict.findings().stream()
                .filter(Finding.PlanConditions.class::isInstance)
                .map(Finding.PlanConditions.class::cast)
                .flatMap(conditions -> conditions.lines().stream())
                .toList();
    }

    private static String shape(Verdict verdict) {
        return verdict.findings().stream()
                .filter(Finding.PlansCompared.class::isInstance)
                .map(Finding.PlansCompared.class::cast)
                .flatMap(compared -> compared.after().plans().stream())
                .map(plan -> kinds(Plan.of(plan.json()).root()))
                .collect(java.util.stream.Collectors.joining("; "));
    }

    private static String kinds(Plan.Node node) {
        return node.kind() + " " + node.table()
                + node.inputs().stream().map(PlanProof::kinds).toList();
    }

    private static String told(Verdict verdict) {
        return verdict.outcome() + " "
                + verdict.findings().stream()
                        .filter(finding -> !(finding instanceof Finding.PlansCompared))
                        .toList();
    }
}
