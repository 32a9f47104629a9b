package dev.zachet.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A sandbox for attacks, and one of the same account for a victim, which is judged while each attack goes on. Afterwards
 * another victim runs where the attack ran.
 */
final class AttackRange {
    private final Account account;
    private final int slots;
    private List<BubblewrapSandbox> sandboxes = List.of();
    private Traces before = new Traces(java.util.Map.of());

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

    void close() throws Exception {
        List<ProcessHandle> processes = ProcessHandle.current().descendants().toList();
        sandboxes.forEach(BubblewrapSandbox::close);
        for (ProcessHandle process : processes) {
            process.onExit().get(20, java.util.concurrent.TimeUnit.SECONDS);
        }
        assertThat(sandboxes).allSatisfy(sandbox -> assertThat(sandbox.folder()).doesNotExist());
        assertThat(Traces.now(uid())).isEqualTo(before);
    }

    private int uid() throws IOException {
        return switch (account) {
            case Account.Numbered(int uid) -> uid;
            case Account.Own() ->
                (Integer) java.nio.file.Files.getAttribute(java.nio.file.Path.of("/proc/self"), "unix:uid");
        };
    }

    /** Runs one program, the one that it follows before it, with a victim beside and after. */
    void attack(AttackProgram program) throws Exception {
        Judge attacked = new Judge(sandboxes.getFirst());
        Judge beside = new Judge(sandboxes.getLast());
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> victim = threads.submit(() -> {
                Victim.requireFair(beside);
                return beside;
            });
            if (program.after().isPresent()) {
                check(AttackProgram.read(program.after().get()), attacked);
            }
            check(program, attacked);
            victim.get();
        }
        Victim.requireFair(attacked);
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
