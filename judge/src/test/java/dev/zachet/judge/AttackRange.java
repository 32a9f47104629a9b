package dev.zachet.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * A sandbox for attacks, and one of the same account for a victim, which is judged while each attack goes on. Afterwards
 * another victim runs where the attack ran.
 */
final class AttackRange {
    private final Account account;
    private final int slots;
    private List<BubblewrapSandbox> sandboxes = List.of();
    private Traces before = new Traces(Map.of());

    AttackRange(Account account, int slots) {
        this.account = account;
        this.slots = slots;
    }

    void open() throws IOException {
        before = Traces.now(uid());
        sandboxes = List.of(
                BubblewrapSandbox.start(AttackCorpusTest.settings(account, slots)),
                BubblewrapSandbox.start(AttackCorpusTest.settings(account, slots)));
    }

    /** Closes all; gives what is left behind, which must be nothing. */
    List<String> close() throws Exception {
        List<ProcessHandle> processes = ProcessHandle.current().descendants().toList();
        sandboxes.forEach(BubblewrapSandbox::close);
        for (ProcessHandle process : processes) {
            process.onExit().get(20, TimeUnit.SECONDS);
        }
        List<String> left = new ArrayList<>(Traces.now(uid()).since(before));
        sandboxes.stream()
                .map(BubblewrapSandbox::folder)
                .filter(Files::exists)
                .forEach(folder -> left.add("folder " + folder));
        return left;
    }

    private int uid() throws IOException {
        return switch (account) {
            case Account.Numbered(int uid) -> uid;
            case Account.Own() -> (Integer) Files.getAttribute(Path.of("/proc/self"), "unix:uid");
        };
    }

    /**
     * What came of one attack.
     *
     * @param escapes what was seen of the program that must not be
     * @param changes what became of the victim that must not have
     */
    record Attacked(List<String> escapes, List<String> changes) {
        void requireHarmless() {
            assertThat(escapes).as("escapes").isEmpty();
            assertThat(changes).as("changes to the victim").isEmpty();
        }
    }

    /** Runs one program, the one that it follows before it, with a victim beside and after. */
    Attacked attack(AttackProgram program) throws Exception {
        Judge attacked = new Judge(sandboxes.getFirst());
        Judge beside = new Judge(sandboxes.getLast());
        List<String> escapes = new ArrayList<>();
        List<String> changes = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<List<String>> victim = threads.submit(() -> complaints(() -> Victim.requireFair(beside)));
            if (program.after().isPresent()) {
                AttackProgram earlier = AttackProgram.read(program.after().get());
                escapes.addAll(complaints(() -> check(earlier, attacked)));
            }
            escapes.addAll(complaints(() -> check(program, attacked)));
            changes.addAll(victim.get());
        }
        changes.addAll(complaints(() -> Victim.requireFair(attacked)));
        return new Attacked(List.copyOf(escapes), List.copyOf(changes));
    }

    private interface Check {
        void pass() throws InterruptedException;
    }

    private static List<String> complaints(Check check) throws InterruptedException {
        try {
            check.pass();
            return List.of();
        } catch (AssertionError e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    private static void check(AttackProgram program, Judge judge) throws InterruptedException {
        Verdict verdict = judge.judge(program.job());
        assertThat(verdict).as(program.name()).isNotInstanceOf(Verdict.Accepted.class);
        List<CaseResult> results = verdict instanceof Verdict.Judged judged ? judged.results() : List.of();
        assertThat(
                        results.isEmpty()
                                ? List.of(Outcome.of(verdict))
                                : results.stream()
                                        .map(r -> Outcome.of(r.report()))
                                        .toList())
                .as(program.name())
                .allMatch(real -> program.seen().stream().anyMatch(wanted -> wanted.allows(real)));
        if (program.printed().isPresent()) {
            assertThat(results.getFirst().report().stdout())
                    .as(program.name())
                    .isEqualTo(program.printed().get());
        }
    }
}
