package dev.zachet.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zachet.debrief.InterviewDebriefed;
import dev.zachet.learner.Learners;
import dev.zachet.testing.HttpScenario;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Transactions that write the same learner's facts wait for each other in one direction only. */
class EvidenceDeadlockTest extends HttpScenario {
    private static final String FIRST = "numbers.double";
    private static final String SECOND = "numbers.halve";

    private final Evidence evidence;
    private final Recorder recorder;
    private final Learners learners;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    EvidenceDeadlockTest(
            @Autowired Evidence evidence,
            @Autowired Learners learners,
            @Autowired JdbcClient jdbc,
            @Autowired PlatformTransactionManager transactions) {
        this.evidence = evidence;
        this.recorder = new Recorder(evidence, UUID::randomUUID);
        this.learners = learners;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Test
    void theSameFactsInOtherOrders() {
        UUID learner = learners.current().id();
        UUID debrief = UUID.randomUUID();

        CompletableFuture<Void> other = meanwhile(
                () -> recorder.on(said(learner, debrief, 1, FIRST)),
                () -> {
                    recorder.on(said(learner, debrief, 2, SECOND));
                    recorder.on(said(learner, debrief, 2, FIRST));
                },
                () -> recorder.on(said(learner, debrief, 1, SECOND)));

        assertThat(other).succeedsWithin(20, TimeUnit.SECONDS);
        assertThat(evidence.of(learner))
                .hasSize(2)
                .allSatisfy(fact -> assertThat(fact.score()).isEqualTo(1));
    }

    @Test
    void aWordPutOtherwiseWhileAllIsErased() {
        UUID learner = learners.current().id();
        UUID debrief = UUID.randomUUID();
        recorder.on(said(learner, debrief, 1, FIRST));

        CompletableFuture<Void> other = meanwhile(
                () -> evidence.erase(learner),
                () -> recorder.on(said(learner, debrief, 2, FIRST)),
                () -> jdbc.sql("delete from learner where id = :id")
                        .param("id", learner)
                        .update());

        assertThat(other).succeedsWithin(20, TimeUnit.SECONDS);
        assertThat(evidence.of(learner)).isEmpty();
    }

    /** One transaction's two halves, and between them, as far as it comes, another one. */
    private CompletableFuture<Void> meanwhile(Runnable first, Runnable other, Runnable second) {
        return Objects.requireNonNull(transaction.execute(status -> {
            first.run();
            CompletableFuture<Void> running =
                    CompletableFuture.runAsync(() -> transaction.executeWithoutResult(inner -> other.run()));
            Awaitility.await().until(() -> running.isDone() || waiting());
            second.run();
            return running;
        }));
    }

    private boolean waiting() {
        return jdbc.sql("select exists (select from pg_locks where not granted)")
                .query(Boolean.class)
                .single();
    }

    private static InterviewDebriefed said(UUID learner, UUID debrief, int minute, String item) {
        Instant held = CLOCK.instant();
        return new InterviewDebriefed(
                debrief, learner, Map.of(item, 1.0), Set.of(), held, held.plusSeconds(60L * minute));
    }
}
