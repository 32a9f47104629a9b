package dev.zachet.command;

import dev.zachet.content.Bank;
import dev.zachet.content.CodeTask;
import dev.zachet.content.Exercise;
import dev.zachet.content.ExerciseId;
import dev.zachet.content.InvalidBank;
import dev.zachet.content.IsolationTask;
import dev.zachet.content.PlanTask;
import dev.zachet.content.SqlTask;
import dev.zachet.database.PlanChecker;
import dev.zachet.database.SqlChecker;
import dev.zachet.judge.Sandbox;
import dev.zachet.lab.Lab;
import dev.zachet.practice.CodeAnswer;
import dev.zachet.practice.CodeChecker;
import dev.zachet.practice.PlanAnswer;
import dev.zachet.practice.SqlAnswer;
import dev.zachet.practice.Verdict;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Judges a local file as the page would. */
@Command(
        name = "judge",
        description =
                "Judges a Python or SQL file against an exercise. Exit code: 0 accepted, 1 not accepted, 2 usage or set-up.",
        mixinStandardHelpOptions = true)
public final class JudgeCommand implements Callable<Integer> {
    private static final int ACCEPTED = 0;
    private static final int NOT_ACCEPTED = 1;
    private static final int SET_UP = 2;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "the solution")
    private Path file;

    @Option(names = "--exercise", required = true, paramLabel = "ID", description = "the exercise, as in code/two-sum")
    private String exerciseId;

    @Option(names = "--no-library", description = "with the exercise's no-library mode")
    private boolean noLibrary;

    @Option(names = "--json", description = "print the verdict as JSON")
    private boolean json;

    @Override
    public Integer call() throws InterruptedException {
        Setup setup = Setup.from(System.getenv());
        try {
            String source = Files.readString(file);
            Bank bank = Bank.load(setup.content());
            Optional<Exercise> exercise = bank.exercise(ExerciseId.of(exerciseId));
            if (exercise.isEmpty()) {
                return refuse("There is no exercise " + exerciseId + " in " + setup.content() + ".");
            }
            return print(verdict(setup, exercise.get(), source));
        } catch (IOException e) {
            return refuse("The file " + file + " cannot be read as UTF-8 text.");
        } catch (InvalidBank | IllegalArgumentException e) {
            return refuse(String.valueOf(e.getMessage()));
        }
    }

    private Verdict verdict(Setup setup, Exercise exercise, String source) throws InterruptedException {
        return switch (exercise.task()) {
            case CodeTask _ -> {
                try (Sandbox sandbox = setup.sandbox()) {
                    CodeAnswer answer = new CodeAnswer(source, noLibrary, new CodeAnswer.Scope.All());
                    yield new CodeChecker(sandbox).check(exercise, answer);
                }
            }
            case PlanTask _ -> {
                try (Lab lab = setup.openLab()) {
                    yield new PlanChecker(lab).check(exercise, new PlanAnswer(source, SqlAnswer.Scope.ALL));
                }
            }
            case IsolationTask _ ->
                throw new IllegalArgumentException(
                        "An isolation exercise is answered on its page: no file holds predictions.");
            case SqlTask _ -> {
                try (Lab lab = setup.openLab()) {
                    yield new SqlChecker(lab).check(exercise, new SqlAnswer(source, SqlAnswer.Scope.ALL));
                }
            }
        };
    }

    private int refuse(String message) {
        spec.commandLine().getErr().println(message);
        return SET_UP;
    }

    private int print(Verdict verdict) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(JsonMapper.builder().build().writeValueAsString(verdict));
        } else {
            out.println(verdict.outcome().name().toLowerCase(Locale.ROOT));
            verdict.findings().forEach(finding -> out.println(FindingText.of(finding)));
        }
        out.flush();
        return switch (verdict.outcome()) {
            case ACCEPTED -> ACCEPTED;
            case REJECTED, FAILED -> NOT_ACCEPTED;
            case UNAVAILABLE -> SET_UP;
        };
    }
}
