package dev.zachet.database;

import dev.zachet.content.Bank;
import dev.zachet.content.Exercise;
import dev.zachet.content.ExerciseId;
import dev.zachet.content.IsolationTask;
import dev.zachet.content.PlanTask;
import dev.zachet.content.SqlTask;
import dev.zachet.isolation.Level;
import dev.zachet.isolation.Playing;
import dev.zachet.isolation.Scenario;
import dev.zachet.isolation.Step;
import dev.zachet.lab.Bounds;
import dev.zachet.lab.Clone;
import dev.zachet.lab.Lab;
import dev.zachet.lab.Place;
import dev.zachet.lab.Script;
import dev.zachet.lab.Session;
import dev.zachet.lab.Template;
import dev.zachet.practice.IsolationAnswer;
import dev.zachet.practice.Outcome;
import dev.zachet.practice.PlanAnswer;
import dev.zachet.practice.SqlAnswer;
import dev.zachet.practice.Verdict;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How long the verdict on an exercise of the lab takes, its fresh database included; beside it the statements alone on open
 * connections, as {@code psql} would run them.
 */
public final class LabBench {
    private static final int WARM_UP = 5;
    private static final double TARGET_MILLIS = 150;
    private static final Path FIXTURE = Path.of("server", "src", "test", "resources", "bank-sql");
    private static final Template EMPTY = new Template(
            "bench", List.of(new Template.Part("bench.sql", "main", "select 1")), Set.of(Template.Right.OWNER));

    private static final Pattern TABLE = Pattern.compile("create table (\\w+)", Pattern.CASE_INSENSITIVE);
    private static final Bounds LONG = Bounds.of(Duration.ofSeconds(30));

    private LabBench() {}

    /** Arguments: how many submissions (40), the exercise (the first SQL one), the bank (content, else the tests'). */
    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 40;
        Bank bank = Bank.load(Path.of(arguments.length > 2 ? arguments[2] : "content"));
        Exercise exercise = arguments.length > 1
                ? bank.exercise(ExerciseId.of(arguments[1])).orElseThrow()
                : first(bank).or(() -> first(Bank.load(FIXTURE))).orElseThrow();
        try (Lab lab = new Lab(Place.Here.usual(), () -> Instant.EPOCH)) {
            System.out.printf(Locale.ROOT, "%n%s, %d submissions%n", exercise.id(), rounds);
            measure(subject(lab, exercise), rounds);
        }
    }

    private static Optional<Exercise> first(Bank bank) {
        return bank.exercises().stream()
                .filter(one -> one.task() instanceof SqlTask)
                .findFirst();
    }

    /** What is measured: a right answer handed in, and its statements alone, as often as is said. */
    private record Subject(Callable<Verdict> verdict, Alone alone) {
        void submit() throws Exception {
            Verdict judged = verdict.call();
            if (judged.outcome() != Outcome.ACCEPTED) {
                throw new IllegalStateException(judged.toString());
            }
        }
    }

    private interface Alone {
        List<Double> millis(int times) throws Exception;
    }

    private static Subject subject(Lab lab, Exercise exercise) {
        if (exercise.task() instanceof SqlTask task) {
            SqlChecker checker = new SqlChecker(lab);
            SqlAnswer answer = new SqlAnswer(task.exemplar(), SqlAnswer.Scope.ALL);
            return new Subject(
                    () -> checker.check(exercise, answer),
                    times -> statements(
                            lab, StoryTemplates.of(task.story()), List.of(), List.of(task.exemplar()), times));
        }
        if (exercise.task() instanceof PlanTask task) {
            PlanChecker checker = new PlanChecker(lab);
            PlanAnswer answer = new PlanAnswer(task.solutions().exemplar(), SqlAnswer.Scope.ALL);
            return new Subject(() -> checker.check(exercise, answer), times -> plan(lab, task, times));
        }
        if (exercise.task() instanceof IsolationTask task) {
            Playing playing = new Playing(lab);
            IsolationChecker checker = new IsolationChecker(playing, new Outcomes(playing));
            return new Subject(() -> checker.check(exercise, right(task)), times -> interleaving(lab, task, times));
        }
        throw new IllegalArgumentException(exercise.id() + " is not tried in the lab");
    }

    private static List<Double> plan(Lab lab, PlanTask task, int times) throws Exception {
        PlanScript script = PlanScript.of(task.solutions().exemplar(), task.allowed());
        List<String> changes =
                script.changes().stream().map(Script.Statement::sql).toList();
        List<Script.Statement> queries =
                script.query().isEmpty() ? Script.of(task.query()).statements() : script.query();
        List<String> bound = task.bindings().stream()
                .flatMap(binding -> queries.stream().map(query -> PlanTask.bound(query.sql(), binding)))
                .toList();
        return statements(lab, StoryTemplates.large(task.story()), changes, bound, times);
    }

    private static List<Double> statements(
            Lab lab, Template template, List<String> before, List<String> measured, int times) throws Exception {
        List<Double> alone = new ArrayList<>();
        try (Clone clone = lab.take(template);
                Session session = clone.session()) {
            session.begin(Template.VISIBLE, LONG);
            for (String statement : before) {
                session.run(statement, LONG);
            }
            for (int i = -WARM_UP; i < times; i++) {
                long from = System.nanoTime();
                for (String statement : measured) {
                    session.run(statement, LONG);
                }
                if (i >= 0) {
                    alone.add(since(from));
                }
            }
        }
        return alone;
    }

    private static IsolationAnswer right(IsolationTask task) {
        return new IsolationAnswer(
                task.questions().stream()
                        .map(question -> question.right().toString())
                        .toList(),
                task.weakest().map(Level::sql).orElse(IsolationChecker.NO_LEVEL),
                task.cures().stream()
                        .filter(IsolationTask.Cure::prevents)
                        .map(IsolationTask.Cure::id)
                        .toList());
    }

    /** Tables and the statements of one session after the other, so that none waits, in one database for all rounds. */
    private static List<Double> interleaving(Lab lab, IsolationTask task, int times) throws Exception {
        Scenario scenario = task.scenario();
        List<Double> alone = new ArrayList<>();
        try (Clone clone = lab.take(EMPTY);
                Session session = clone.session()) {
            for (int i = -WARM_UP; i < times; i++) {
                session.begin(Template.VISIBLE, LONG);
                session.run("drop table if exists " + tables(scenario), LONG);
                long from = System.nanoTime();
                session.run(scenario.setup(), LONG);
                for (String name : scenario.sessions()) {
                    for (Step step : scenario.steps()) {
                        if (step instanceof Step.Statement(String own, String sql) && own.equals(name)) {
                            session.run(sql, LONG);
                        }
                    }
                }
                if (i >= 0) {
                    alone.add(since(from));
                }
            }
        }
        return alone;
    }

    private static String tables(Scenario scenario) {
        return TABLE.matcher(scenario.setup())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.joining(", ", "", " cascade"));
    }

    private static void measure(Subject subject, int rounds) throws Exception {
        long start = System.nanoTime();
        subject.submit();
        double first = since(start);
        List<Double> verdicts = new ArrayList<>();
        for (int i = -WARM_UP; i < rounds; i++) {
            // a learner thinks between two submissions, and the stock is filled again meanwhile
            Thread.sleep(Duration.ofMillis(700));
            long from = System.nanoTime();
            subject.submit();
            if (i >= 0) {
                verdicts.add(since(from));
            }
        }
        List<Double> alone = subject.alone().millis(rounds);
        List<Double> hurried = new ArrayList<>();
        for (int i = 0; i < rounds / 4; i++) {
            long from = System.nanoTime();
            subject.submit();
            hurried.add(since(from));
        }
        print("first verdict: starts the server, makes the data", first);
        print(
                "verdict p50 (target of a query at most 150: %s)"
                        .formatted(percentile(verdicts, 50) <= TARGET_MILLIS ? "met" : "missed"),
                percentile(verdicts, 50));
        print("verdict p95", percentile(verdicts, 95));
        print("one right after the other, p50", percentile(hurried, 50));
        print("the statements alone on an open connection, p50", percentile(alone, 50));
        print("the statements alone on an open connection, p95", percentile(alone, 95));
        System.out.printf(
                Locale.ROOT,
                "  %-62s %9.1f%n",
                "verdict to statements alone, p50",
                percentile(verdicts, 50) / percentile(alone, 50));
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static void print(String name, double millis) {
        System.out.printf(Locale.ROOT, "  %-62s %9.2f ms%n", name, millis);
    }

    private static double percentile(List<Double> millis, int percent) {
        List<Double> sorted = millis.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
}
