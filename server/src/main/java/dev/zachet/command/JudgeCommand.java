package dev.zachet.command;

import dev.zachet.content.Bank;
import dev.zachet.content.Exercise;
import dev.zachet.content.ExerciseId;
import dev.zachet.content.InvalidBank;
import dev.zachet.judge.Sandbox;
import dev.zachet.practice.CodeAnswer;
import dev.zachet.practice.CodeChecker;
import dev.zachet.practice.Finding;
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
                "Judges a Python file against an exercise. Exit code: 0 accepted, 1 not accepted, 2 usage or set-up.",
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
            try (Sandbox sandbox = setup.sandbox()) {
                CodeAnswer answer = new CodeAnswer(source, noLibrary, new CodeAnswer.Scope.All());
                return print(new CodeChecker(sandbox).check(exercise.get(), answer));
            }
        } catch (IOException e) {
            return refuse("The file " + file + " cannot be read as UTF-8 text.");
        } catch (InvalidBank | IllegalArgumentException e) {
            return refuse(String.valueOf(e.getMessage()));
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
            verdict.findings().forEach(finding -> out.println(describe(finding)));
        }
        out.flush();
        return switch (verdict.outcome()) {
            case ACCEPTED -> ACCEPTED;
            case REJECTED, FAILED -> NOT_ACCEPTED;
            case UNAVAILABLE -> SET_UP;
        };
    }

    private static String describe(Finding finding) {
        return switch (finding) {
            case Finding.Cases cases -> "cases: %d of %d passed".formatted(cases.passed(), cases.total());
            case Finding.Used used ->
                "time: %d ms in all, %d of %d ms on the slowest case; memory: %d of %d MB; Python %s"
                        .formatted(
                                used.cpuMillis(),
                                used.slowestMillis(),
                                used.cpuLimitMillis(),
                                used.memoryBytes() >> 20,
                                used.memoryLimitBytes() >> 20,
                                used.python());
            case Finding.WrongAnswer wrong ->
                "wrong answer on case %s%n%s%nexpected: %s%nactual:   %s%s"
                        .formatted(
                                wrong.name(),
                                wrong.input().indent(2).stripTrailing(),
                                wrong.expected(),
                                wrong.actual(),
                                wrong.why() == null
                                        ? ""
                                        : "\nbecause: " + wrong.why().en());
            case Finding.RuntimeError error -> {
                StringBuilder text = new StringBuilder("error on case " + error.name() + "\n"
                        + error.input().indent(2).stripTrailing() + "\n" + error.error());
                error.frames()
                        .forEach(line -> text.append(
                                "\n  line %d, in %s: %s".formatted(line.line(), line.function(), line.code())));
                yield text.toString();
            }
            case Finding.LimitExceeded exceeded ->
                "%s limit (%s) on case %s"
                        .formatted(
                                exceeded.limit().name().toLowerCase(Locale.ROOT), exceeded.allowed(), exceeded.name());
            case Finding.NotLoaded broken -> "line %d: %s".formatted(broken.line(), broken.error());
            case Finding.RuleBroken broken ->
                "line %d uses %s, which this mode forbids".formatted(broken.line(), broken.construct());
            case Finding.Interpreter interpreter -> "Python " + interpreter.python();
            case Finding.BadInput bad -> bad.message();
            case Finding.Output output -> output.actual();
            case Finding.Growth growth ->
                "%s: you said %s, measured %s: %s"
                        .formatted(
                                lower(growth.quantity()),
                                growth.claimed(),
                                growth.measured() == null
                                        ? "unclear (" + growth.doubt() + ")"
                                        : lower(growth.measured()),
                                lower(growth.agreement()));
            case Finding.Structure structure ->
                "structure: " + structure.chosen() + (structure.fits() ? " fits" : " does not fit");
            case Finding.EdgeCases edges ->
                "your inputs catch %d of %d wrong ideas".formatted(edges.caught(), edges.total());
            case Finding.Unavailable unavailable -> unavailable.reason() + "\n" + unavailable.mend();
        };
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
