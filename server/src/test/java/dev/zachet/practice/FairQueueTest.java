package dev.zachet.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FairQueueTest {
    private final FairQueue<String, String> queue = new FairQueue<>(4, 3);

    @Test
    void givesInOrderToOneOwner() throws InterruptedException {
        put("ann", "1", "2", "3");

        assertThat(takeAndFinish(3)).containsExactly("1", "2", "3");
    }

    @Test
    void ownersTakeTurns() throws InterruptedException {
        FairQueue<String, String> wide = new FairQueue<>(100, 100);
        List.of("a1", "a2", "a3").forEach(element -> wide.restore("ann", element));
        wide.restore("bob", "b1");
        wide.restore("eve", "e1");

        List<String> taken = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            FairQueue.Taken<String, String> next = wide.take();
            taken.add(next.element());
            wide.done(next.owner());
        }
        assertThat(taken).containsExactly("a1", "b1", "e1", "a2", "a3");
    }

    @Test
    void anOwnerHasOneOutAtATime() throws InterruptedException {
        put("ann", "a1", "a2");
        put("bob", "b1");

        assertThat(queue.take().element()).isEqualTo("a1");
        assertThat(queue.take().element()).isEqualTo("b1");
        queue.done("ann");
        assertThat(queue.take().element()).isEqualTo("a2");
    }

    @Test
    void aTakerWaitsUntilTheOwnersElementIsFinishedWith() throws InterruptedException, ExecutionException {
        put("ann", "a1", "a2");
        queue.take();
        CompletableFuture<String> second = takenElsewhere();
        assertThat(second).isNotDone();

        queue.done("ann");

        assertThat(second.get()).isEqualTo("a2");
    }

    @Test
    void aTakerWaitsForAnElement() throws InterruptedException, ExecutionException {
        CompletableFuture<String> taken = takenElsewhere();
        assertThat(taken).isNotDone();

        put("ann", "a1");

        assertThat(taken.get()).isEqualTo("a1");
    }

    @Test
    void anElementOfAFreeOwnerWakesATakerThoughAnotherOwnerIsOut() throws Exception {
        put("ann", "a1", "a2");
        queue.take();
        CompletableFuture<String> taken = takenElsewhere();

        put("bob", "b1");

        assertThat(taken.get()).isEqualTo("b1");
    }

    @Test
    void aTakerCanBeInterrupted() throws InterruptedException {
        CountDownLatch left = new CountDownLatch(1);
        Thread taker = Thread.ofVirtual().start(() -> {
            try {
                queue.take();
            } catch (InterruptedException e) {
                left.countDown();
            }
        });

        taker.interrupt();

        left.await();
        assertThat(left.getCount()).isZero();
    }

    @Test
    void refusesMoreThanAnOwnersShare() {
        assertThat(List.of(queue.reserve("ann"), queue.reserve("ann"), queue.reserve("ann")))
                .containsOnly(true);

        assertThat(queue.reserve("ann")).isFalse();
        assertThat(queue.reserve("bob")).isTrue();
    }

    @Test
    void refusesMoreThanItHolds() {
        List.of("ann", "ann", "bob", "bob")
                .forEach(owner -> assertThat(queue.reserve(owner)).isTrue());

        assertThat(queue.reserve("eve")).isFalse();
    }

    @Test
    void whatIsTakenHoldsItsPlaceUntilItIsFinishedWith() throws InterruptedException {
        put("ann", "1", "2", "3");
        queue.take();
        assertThat(queue.reserve("ann")).isFalse();

        queue.done("ann");

        assertThat(queue.reserve("ann")).isTrue();
    }

    @Test
    void aReleasedPlaceIsFreeAgain() {
        List.of("ann", "ann", "ann").forEach(queue::reserve);
        queue.release("ann");

        assertThat(queue.reserve("ann")).isTrue();
        assertThat(queue.reserve("ann")).isFalse();
    }

    @Test
    void restoresEvenWhatIsTooMuch() throws InterruptedException {
        List.of("1", "2", "3", "4", "5").forEach(element -> queue.restore("ann", element));

        assertThat(queue.reserve("bob")).isFalse();
        assertThat(takeAndFinish(5)).containsExactly("1", "2", "3", "4", "5");
        assertThat(queue.reserve("bob")).isTrue();
    }

    @Test
    void countsTheOwnersOwnThatWaitBefore() throws InterruptedException {
        put("bob", "b1");
        put("ann", "a1", "a2", "a3");

        assertThat(queue.ahead("ann", "a3")).isEqualTo(2);
        assertThat(queue.take().owner()).isEqualTo("bob");
        assertThat(queue.take().element()).isEqualTo("a1");
        assertThat(queue.ahead("ann", "a3")).isEqualTo(1);
    }

    @Test
    void nothingIsAheadOfWhatDoesNotWait() throws InterruptedException {
        put("ann", "a1", "a2", "a3");
        queue.take();

        assertThat(queue.ahead("ann", "a1")).isZero();
        assertThat(queue.ahead("ann", "unknown")).isZero();
        assertThat(queue.ahead("nobody", "a1")).isZero();
    }

    private void put(String owner, String... elements) {
        for (String element : elements) {
            assertThat(queue.reserve(owner)).isTrue();
            queue.put(owner, element);
        }
    }

    private List<String> takeAndFinish(int count) throws InterruptedException {
        List<String> taken = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            FairQueue.Taken<String, String> next = queue.take();
            taken.add(next.element());
            queue.done(next.owner());
        }
        return taken;
    }

    /** What another thread takes; returns when that thread waits. */
    private CompletableFuture<String> takenElsewhere() {
        CompletableFuture<String> taken = new CompletableFuture<>();
        Thread taker = Thread.ofPlatform().daemon().start(() -> {
            try {
                taken.complete(queue.take().element());
            } catch (InterruptedException e) {
                taken.completeExceptionally(e);
            }
        });
        Awaitility.await().atMost(20, TimeUnit.SECONDS).until(() -> taker.getState() == Thread.State.WAITING);
        return taken;
    }
}
