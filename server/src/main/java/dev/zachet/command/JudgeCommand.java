package dev.zachet.command;

import dev.zachet.content.Bank;
import dev.zachet.content.Exercise;
import dev.zachet.content.ExerciseId;
import dev.zachet.content.InvalidBank;
import dev.zachet.judge.Sandbox;
import dev.zachet.lab.Lab;
import dev.zachet.practice.Answer;
import dev.zachet.practice.HandedIn;
import dev.zachet.practice.Kind;
import dev.zachet.practice.Verdict;
import dev.zachet.web.Refusal;
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
                "Judges a file, as the page would hand it in, against an exercise. Exit code: 0 accepted, 1 not accepted, 2 usage or set-up.",
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
        } catch (Refusal e) {
            return refuse(e.told(Locale.ENGLISH));
        }
    }

    private Verdict verdict(Setup setup, Exercise exercise, String source) throws InterruptedException {
        try (Sandbox sandbox = setup.sandbox();
                Lab lab = setup.openLab()) {
            Kind kind = Setup.kinds(sandbox, lab).of(exercise.task());
            Answer answer = kind.answer(exercise.task(), HandedIn.whole(source, noLibrary));
            return kind.checker().check(exercise, answer);
        }
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
