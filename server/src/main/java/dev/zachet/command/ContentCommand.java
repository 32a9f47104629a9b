package dev.zachet.command;

import dev.zachet.content.Bank;
import dev.zachet.content.InvalidBank;
import dev.zachet.content.IsolationTask;
import dev.zachet.content.Problem;
import dev.zachet.judge.Sandbox;
import dev.zachet.lab.Lab;
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
    private static final int WAITING = 3;
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
            @Option(
                            names = "--only",
                            paramLabel = "TEXT",
                            description = "only what has this in its name, as in topics/ or cards/python-core")
                    String only,
            @Option(names = "--json", description = "print the problems as JSON") boolean json)
            throws InterruptedException {
        Setup setup = Setup.from(System.getenv());
        try {
            Bank bank = Bank.load(folder == null ? setup.content() : folder);
            List<Claim> chosen = claims(bank).stream()
                    .filter(claim -> only == null || claim.name().contains(only))
                    .toList();
            return report(prove(setup, chosen, !json), chosen.size(), json);
        } catch (InvalidBank invalid) {
            return report(invalid.problems(), 0, json);
        } catch (ExecutionException e) {
            spec.commandLine().getErr().println("The check itself failed: " + e.getCause());
            return SET_UP;
        }
    }

    /** Something in the bank that has to be proved; what {@code waits} mostly does so for locks and not for the processor. */
    private record Claim(String name, boolean waits, Proving proving) {
        Claim(String name, Proving proving) {
            this(name, false, proving);
        }
    }

    /** How it is proved. */
    private interface Proving {
        List<Problem> problems(Proof proof) throws InterruptedException;
    }

    private static List<Claim> claims(Bank bank) {
        List<Claim> claims = new ArrayList<>();
        bank.exercises()
                .forEach(exercise -> claims.add(new Claim(
                        exercise.id().toString(),
                        exercise.task() instanceof IsolationTask,
                        proof -> proof.problems(exercise))));
        bank.topics().forEach(topic -> claims.add(new Claim("topics/" + topic.item(), proof -> proof.problems(topic))));
        bank.cards().forEach(card -> claims.add(new Claim("cards/" + card.id(), proof -> proof.problems(card))));
        return claims;
    }

    private List<Problem> prove(Setup setup, List<Claim> claims, boolean tell)
            throws InterruptedException, ExecutionException {
        PrintWriter out = spec.commandLine().getOut();
        List<Problem> problems = new ArrayList<>();
        try (Sandbox sandbox = setup.sandbox();
                Lab lab = setup.openLab();
                ExecutorService pool = Executors.newFixedThreadPool(setup.slots());
                ExecutorService waiting = Executors.newFixedThreadPool(WAITING)) {
            Proof proof = new Proof(sandbox, Setup.kinds(sandbox, lab));
            List<Future<List<Problem>>> running = claims.stream()
                    .map(claim -> (claim.waits() ? waiting : pool)
                            .submit(() -> claim.proving().problems(proof)))
                    .toList();
            for (int i = 0; i < running.size(); i++) {
                List<Problem> found = running.get(i).get();
                problems.addAll(found);
                if (tell) {
                    out.printf("%-60s %s%n", claims.get(i).name(), found.isEmpty() ? "ok" : "has problems");
                    out.flush();
                }
            }
        }
        return problems;
    }

    /** A problem as JSON shows it. */
    record Line(String file, int line, String message) {}

    private int report(List<Problem> problems, int claims, boolean json) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(JsonMapper.builder()
                    .build()
                    .writeValueAsString(problems.stream()
                            .map(problem -> new Line(problem.file().toString(), problem.line(), problem.message()))
                            .toList()));
        } else {
            problems.forEach(out::println);
            out.printf("%d exercises, topics and cards checked, %d problems%n", claims, problems.size());
        }
        out.flush();
        return problems.isEmpty() ? FINE : PROBLEMS;
    }
}
