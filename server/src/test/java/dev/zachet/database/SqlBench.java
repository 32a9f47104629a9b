package dev.zachet.database;

import dev.zachet.content.Bank;
import dev.zachet.content.Exercise;
import dev.zachet.content.ExerciseId;
import dev.zachet.content.SqlTask;
import dev.zachet.lab.Bounds;
import dev.zachet.lab.Clone;
import dev.zachet.lab.Lab;
import dev.zachet.lab.Place;
import dev.zachet.lab.Session;
import dev.zachet.lab.Template;
import dev.zachet.practice.Outcome;
import dev.zachet.practice.SqlAnswer;
import dev.zachet.practice.Verdict;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How long the verdict on an ordinary query takes, its fresh database and hidden sets included; beside it the query alone on an
 * open connection, as {@code psql} would run it.
 */
public final class SqlBench {
    private static final int WARM_UP = 5;
    private static final double TARGET_MILLIS = 150;

    private SqlBench() {}

    private static final Path FIXTURE = Path.of("server", "src", "test", "resources", "bank-sql");

    /** Arguments: how many submissions (40), the exercise (the first of this kind), the bank (content, else the tests'). */
    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 40;
        Bank bank = Bank.load(Path.of(arguments.length > 2 ? arguments[2] : "content"));
        Exercise exercise = arguments.length > 1
                ? bank.exercise(ExerciseId.of(arguments[1])).orElseThrow()
                : first(bank).or(() -> first(Bank.load(FIXTURE))).orElseThrow();
        try (Lab lab = new Lab(Place.Here.usual(), () -> Instant.EPOCH)) {
            measure(lab, exercise, rounds);
        }
    }

    private static Optional<Exercise> first(Bank bank) {
        return bank.exercises().stream()
                .filter(one -> one.task() instanceof SqlTask)
                .findFirst();
    }

    private static void measure(Lab lab, Exercise exercise, int rounds) throws Exception {
        SqlTask task = (SqlTask) exercise.task();
        SqlChecker checker = new SqlChecker(lab);
        long start = System.nanoTime();
        submit(checker, exercise, task);
        double first = since(start);
        List<Double> verdicts = new ArrayList<>();
        for (int i = -WARM_UP; i < rounds; i++) {
            // a learner thinks between two submissions, and the stock is filled again meanwhile
            Thread.sleep(Duration.ofMillis(700));
            long from = System.nanoTime();
            submit(checker, exercise, task);
            if (i >= 0) {
                verdicts.add(since(from));
            }
        }
        List<Double> alone = new ArrayList<>();
        List<Double> hurried = new ArrayList<>();
        try (Clone clone = lab.take(StoryTemplates.of(task.story()));
                Session session = clone.session()) {
            Bounds bounds = Bounds.of(task.deadline());
            session.begin(Template.VISIBLE, bounds);
            for (int i = 0; i < rounds + WARM_UP; i++) {
                long from = System.nanoTime();
                session.run(task.exemplar(), bounds);
                if (i >= WARM_UP) {
                    alone.add(since(from));
                }
            }
        }
        for (int i = 0; i < rounds / 4; i++) {
            long from = System.nanoTime();
            submit(checker, exercise, task);
            hurried.add(since(from));
        }
        System.out.printf(
                Locale.ROOT,
                "%n%s, %d sets, %d submissions%n",
                exercise.id(),
                task.sets().size(),
                rounds);
        print("first verdict: starts the server, makes the story", first);
        print(
                "verdict p50 (target at most 150: %s)"
                        .formatted(percentile(verdicts, 50) <= TARGET_MILLIS ? "met" : "missed"),
                percentile(verdicts, 50));
        print("verdict p95", percentile(verdicts, 95));
        print("one right after the other, p50", percentile(hurried, 50));
        print("the query alone on an open connection, p50", percentile(alone, 50));
        print("the query alone on an open connection, p95", percentile(alone, 95));
        System.out.printf(
                Locale.ROOT,
                "  %-62s %9.0f%n",
                "verdict to query alone, p50",
                percentile(verdicts, 50) / percentile(alone, 50));
    }

    private static void submit(SqlChecker checker, Exercise exercise, SqlTask task) throws InterruptedException {
        Verdict verdict = checker.check(exercise, new SqlAnswer(task.exemplar(), SqlAnswer.Scope.ALL));
        if (verdict.outcome() != Outcome.ACCEPTED) {
            throw new IllegalStateException(verdict.toString());
        }
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
