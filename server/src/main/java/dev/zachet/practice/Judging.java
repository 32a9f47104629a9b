package dev.zachet.practice;

import dev.zachet.content.Bank;
import dev.zachet.content.Exercise;
import dev.zachet.practice.Submission.Purpose;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Has every stored submission checked: in turn by learner, in order for each learner, once. What a crash interrupted is
 * taken up again at the next start; what a shutdown interrupts is left for it, and so is what could not be judged for want
 * of a sandbox.
 */
@Component
class Judging implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Judging.class);

    private final Submissions submissions;
    private final Attempts attempts;
    private final Bank bank;
    private final Map<Class<? extends Answer>, Checker> checkers;
    private final SubmissionStream stream;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final FairQueue<UUID, UUID> queue;
    private final int workers;
    private final Set<UUID> running = ConcurrentHashMap.newKeySet();
    private final List<Thread> threads = new ArrayList<>();

    Judging(
            Stores stores,
            Bank bank,
            Kinds kinds,
            List<Checker> besides,
            SubmissionStream stream,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            InstantSource clock,
            QueueSettings settings) {
        this.submissions = stores.submissions();
        this.attempts = stores.attempts();
        this.bank = bank;
        this.checkers = Stream.concat(kinds.checkers().stream(), besides.stream())
                .collect(Collectors.toUnmodifiableMap(Checker::answers, Function.identity()));
        this.stream = stream;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
        this.queue = new FairQueue<>(settings.capacity(), settings.capacityPerLearner());
        this.workers = settings.workers();
    }

    /** The two stores that a submission lives in. */
    @Component
    record Stores(Attempts attempts, Submissions submissions) {}

    /**
     * How much may wait.
     *
     * @param workers how many are checked at a time
     */
    @Component
    record QueueSettings(
            @Value("${zachet.queue.capacity}") int capacity,
            @Value("${zachet.queue.per-learner}") int capacityPerLearner,
            @Value("${zachet.judge.slots}") int workers) {}

    /** Whether there is room for one more; every true has to be answered by {@link #submit} or {@link #cancel}. */
    boolean reserve(UUID learner) {
        return queue.reserve(learner);
    }

    void cancel(UUID learner) {
        queue.release(learner);
    }

    void submit(Submission submission) {
        queue.put(submission.learner(), submission.id());
    }

    /** Where a submission that has no verdict stands. */
    Progress progress(Submission submission) {
        boolean now = running.contains(submission.id());
        return new Progress(now, now ? 0 : queue.ahead(submission.learner(), submission.id()));
    }

    /** Whether it is being checked, and how many of the learner's own wait before it. */
    record Progress(boolean running, int ahead) {}

    @Override
    public synchronized void start() {
        submissions.reopenUnavailable();
        submissions.unjudged().forEach(left -> queue.restore(left.learner(), left.id()));
        for (int i = 0; i < workers; i++) {
            threads.add(Thread.ofVirtual().name("judging-" + i).start(this::work));
        }
    }

    @Override
    public synchronized void stop() {
        threads.forEach(Thread::interrupt);
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        threads.clear();
        stream.closeAll();
    }

    @Override
    public synchronized boolean isRunning() {
        return !threads.isEmpty();
    }

    private void work() {
        try {
            while (true) {
                FairQueue.Taken<UUID, UUID> next = queue.take();
                try {
                    check(next.owner(), next.element());
                } finally {
                    queue.done(next.owner());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // shutting down: what is left stays stored without a verdict
        }
    }

    private void check(UUID learner, UUID id) throws InterruptedException {
        running.add(id);
        try {
            Submission submission = submissions.find(learner, id).orElse(null);
            if (submission == null || submission.verdict() != null) {
                stream.close(id);
                return; // erased by the learner, or judged already
            }
            stream.publish(submission, new Progress(true, 0));
            conclude(submission, verdict(submission));
        } catch (InterruptedException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("submission {} could not be concluded", id, e);
        } finally {
            running.remove(id);
        }
    }

    private Verdict verdict(Submission submission) throws InterruptedException {
        Exercise exercise = bank.exercise(submission.exercise()).orElse(null);
        Checker checker = checkers.get(submission.answer().getClass());
        if (exercise == null || checker == null) {
            return Verdict.unavailable(
                    "the exercise " + submission.exercise() + " is no longer in the bank", "restore its folder");
        }
        try {
            return checker.check(exercise, submission.answer());
        } catch (RuntimeException e) {
            LOG.error("checking submission {} failed", submission.id(), e);
            return Verdict.unavailable(
                    "the exercise or the checker is broken; the details are in the server's log",
                    "run ./zachet content check and submit again");
        }
    }

    private void conclude(Submission submission, Verdict verdict) {
        Instant now = clock.instant();
        transaction.executeWithoutResult(_ -> {
            if (submission.purpose() == Purpose.SUBMIT) {
                attempts.touch(
                        submission.attempt()); // the attempt's row before the submission's, as erasing locks them
            }
            if (submissions.judge(submission.id(), verdict, now)) {
                report(submission, verdict, now);
            }
        });
        submissions
                .find(submission.learner(), submission.id())
                .ifPresent(judged -> stream.publish(judged, new Progress(false, 0)));
        stream.close(submission.id());
    }

    private void report(Submission submission, Verdict verdict, Instant now) {
        switch (submission.purpose()) {
            case RUN -> {}
            case SUBMIT -> reportAttempt(submission, verdict, now);
            case CLAIM, EDGE_CASES -> reportClaim(submission, verdict, now);
        }
    }

    private void reportClaim(Submission submission, Verdict verdict, Instant now) {
        Map<String, Double> scores = ClaimChecked.scores(verdict, bank.checklist());
        if (!scores.isEmpty()) {
            events.publishEvent(new ClaimChecked(
                    submission.attempt(),
                    submission.id(),
                    submission.learner(),
                    submission.exercise().toString(),
                    scores,
                    now));
        }
    }

    /** Tells what the learner has shown; once solved, an attempt shows nothing new. */
    private void reportAttempt(Submission submission, Verdict verdict, Instant now) {
        Attempt attempt =
                attempts.find(submission.learner(), submission.attempt()).orElseThrow();
        if (attempt.solved() || verdict.outcome() == Outcome.UNAVAILABLE) {
            return;
        }
        if (verdict.outcome() == Outcome.ACCEPTED) {
            attempts.finish(attempt.id(), now);
        }
        Exercise exercise = bank.exercise(submission.exercise()).orElseThrow();
        int hints = submissions.hints(submission);
        events.publishEvent(new AttemptJudged(
                attempt.id(),
                submission.id(),
                submission.learner(),
                exercise.id().toString(),
                exercise.items(),
                verdict.outcome(),
                verdict.score(),
                submissions.ordinal(submission),
                hints,
                hints == 0 && !attempt.gaveUpBefore(submission.submittedAt()),
                attempt.active().toSeconds() / 60.0,
                now));
    }
}
