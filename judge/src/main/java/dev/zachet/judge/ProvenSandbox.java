package dev.zachet.judge;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/**
 * A sandbox that runs nothing before it has withstood {@link SelfTest}.
 *
 * <p>The self-test begins at once, in the background; runs wait for it. Where it could not be carried through, the next run
 * tries again. Where an attack succeeded, nothing runs until the program is started anew: what holds only sometimes does
 * not hold.
 */
public final class ProvenSandbox implements Sandbox {
    private final Sandbox sandbox;
    private CompletableFuture<SelfTest.Finding> proof;

    private ProvenSandbox(Sandbox sandbox) {
        this.sandbox = sandbox;
        this.proof = proving();
    }

    /** Begins to attack a sandbox, and returns at once. Closing closes that sandbox. */
    public static ProvenSandbox of(Sandbox sandbox) {
        return new ProvenSandbox(sandbox);
    }

    @Override
    public Report run(Run run) throws InterruptedException {
        return switch (finding()) {
            case SelfTest.Finding.Withstood() -> sandbox.run(run);
            case SelfTest.Finding.Unknown(Report.Unavailable why) -> why;
            case SelfTest.Finding.Succumbed(String how) ->
                new Report.Unavailable(
                        "the sandbox failed its self-test, so no code runs here: a program in it " + how,
                        "mend what docs/security.md names under “When the self-test fails”, then start again");
        };
    }

    private SelfTest.Finding finding() throws InterruptedException {
        try {
            return current().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the self-test is broken", e.getCause());
        }
    }

    private synchronized CompletableFuture<SelfTest.Finding> current() {
        boolean again = proof.isCompletedExceptionally()
                || (proof.isDone() && proof.join() instanceof SelfTest.Finding.Unknown);
        if (again) {
            proof = proving();
        }
        return proof;
    }

    private CompletableFuture<SelfTest.Finding> proving() {
        CompletableFuture<SelfTest.Finding> answer = new CompletableFuture<>();
        Thread.ofVirtual().name("sandbox-self-test").start(() -> {
            try {
                answer.complete(SelfTest.of(sandbox));
            } catch (InterruptedException | RuntimeException e) {
                answer.completeExceptionally(e);
            }
        });
        return answer;
    }

    @Override
    public int slots() {
        return sandbox.slots();
    }

    @Override
    public void close() {
        sandbox.close();
    }
}
