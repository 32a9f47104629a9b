package dev.zachet.command;

import dev.zachet.content.Bank;
import dev.zachet.content.Exercise;
import dev.zachet.content.InvalidBank;
import dev.zachet.content.Problem;
import dev.zachet.judge.Sandbox;
import dev.zachet.practice.Proof;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Works on banks. */
@Command(name = "content", description = "Works on a bank of content.", mixinStandardHelpOptions = true)
public final class ContentCommand {
    private static final int FINE = 0;
    private static final int PROBLEMS = 1;
    private static final int SET_UP = 2;

    @Spec
    private CommandSpec spec;

    @Command(
            name = "check",
            description =
                    "Validates a bank and verifies all that it claims. Exit code: 0 right, 1 not right, 2 set-up.",
            mixinStandardHelpOptions = true)
    int check(
            @Parameters(paramLabel = "DIR", arity = "0..1", description = "the bank; by default the one that is served")
                    Path folder,
            @Option(names = "--only", paramLabel = "TEXT", description = "only exercises whose id contains this")
                    String only,
            @Option(names = "--json", description = "print the problems as JSON") boolean json)
            throws InterruptedException {
        Setup setup = Setup.from(System.getenv());
        try {
            Bank bank = Bank.load(folder == null ? setup.content() : folder);
            List<Exercise> chosen = bank.exercises().stream()
                    .filter(exercise -> only == null || exercise.id().toString().contains(only))
                    .toList();
            return report(prove(setup, chosen, !json), chosen.size(), json);
        } catch (InvalidBank invalid) {
            return report(invalid.problems(), 0, json);
        } catch (ExecutionException e) {
            spec.commandLine().getErr().println("The check itself failed: " + e.getCause());
            return SET_UP;
        }
    }

    private List<Problem> prove(Setup setup, List<Exercise> exercises, boolean tell)
            throws InterruptedException, ExecutionException {
        PrintWriter out = spec.commandLine().getOut();
        List<Problem> problems = new ArrayList<>();
        try (Sandbox sandbox = setup.sandbox();
                ExecutorService pool = Executors.newFixedThreadPool(setup.slots())) {
            Proof proof = new Proof(sandbox);
            List<Future<List<Problem>>> running = exercises.stream()
                    .map(exercise -> pool.submit(() -> proof.problems(exercise)))
                    .toList();
            for (int i = 0; i < running.size(); i++) {
                List<Problem> found = running.get(i).get();
                problems.addAll(found);
                if (tell) {
                    out.printf("%-44s %s%n", exercises.get(i).id(), found.isEmpty() ? "ok" : "has problems");
                    out.flush();
                }
            }
        }
        return problems;
    }

    /** A problem as JSON shows it. */
    record Line(String file, int line, String message) {}

    private int report(List<Problem> problems, int exercises, boolean json) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(JsonMapper.builder()
                    .build()
                    .writeValueAsString(problems.stream()
                            .map(problem -> new Line(problem.file().toString(), problem.line(), problem.message()))
                            .toList()));
        } else {
            problems.forEach(out::println);
            out.printf("%d exercises checked, %d problems%n", exercises, problems.size());
        }
        out.flush();
        return problems.isEmpty() ? FINE : PROBLEMS;
    }
}
