package dev.zachet.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Random histories of puts, takes and endings by four owners, told as numbers, against the rules of the queue. */
class FairQueuePropertiesTest {
    private static final int CAPACITY = 8;
    private static final int SHARE = 3;
    private static final int OWNERS = 4;

    /** What has happened so far, kept beside the queue. */
    private static final class History {
        final FairQueue<Integer, String> queue = new FairQueue<>(CAPACITY, SHARE);
        final Map<Integer, List<String>> waiting = new HashMap<>();
        final Set<Integer> out = new HashSet<>();
        final List<Integer> turns = new ArrayList<>();
        /** For each owner who can be served, since when (an index into the turns) he could. */
        final Map<Integer, Integer> readySince = new HashMap<>();

        int made;

        int held(int owner) {
            return waiting.getOrDefault(owner, List.of()).size() + (out.contains(owner) ? 1 : 0);
        }

        int held() {
            int sum = 0;
            for (int owner = 0; owner < OWNERS; owner++) {
                sum += held(owner);
            }
            return sum;
        }

        void put(int owner) {
            boolean room = held() < CAPACITY && held(owner) < SHARE;
            assertThat(queue.reserve(owner)).isEqualTo(room);
            if (room) {
                String element = owner + "/" + made++;
                queue.put(owner, element);
                waiting.computeIfAbsent(owner, _ -> new ArrayList<>()).add(element);
                noteReady(owner);
            }
        }

        void take() throws InterruptedException {
            if (readySince.isEmpty()) {
                return; // it would wait
            }
            FairQueue.Taken<Integer, String> taken = queue.take();
            int owner = taken.owner();
            assertThat(readySince)
                    .as("only who waits and has nothing out is served")
                    .containsKey(owner);
            assertThat(taken.element())
                    .isEqualTo(waiting.getOrDefault(owner, List.of()).removeFirst());
            turns.add(owner);
            out.add(owner);
            readySince.remove(owner);
            assertNobodyIsPassedOverTwiceByTheSame();
        }

        void done(int owner) {
            if (out.remove(owner)) {
                queue.done(owner);
                noteReady(owner);
            }
        }

        private void noteReady(int owner) {
            if (!out.contains(owner) && !waiting.getOrDefault(owner, List.of()).isEmpty()) {
                readySince.putIfAbsent(owner, turns.size());
            }
        }

        private void assertNobodyIsPassedOverTwiceByTheSame() {
            readySince.forEach((owner, since) -> {
                List<Integer> servedMeanwhile = turns.subList(since, turns.size());
                for (int other = 0; other < OWNERS; other++) {
                    int one = other;
                    assertThat(servedMeanwhile.stream().filter(served -> served == one))
                            .as("turns of %d while %d could be served", other, owner)
                            .hasSizeLessThanOrEqualTo(1);
                }
            });
        }

        void assertPlacesInLine() {
            waiting.forEach((owner, elements) -> {
                for (int i = 0; i < elements.size(); i++) {
                    assertThat(queue.ahead(owner, elements.get(i))).isEqualTo(i);
                }
            });
        }
    }

    @Property(tries = 500)
    void keepsItsRulesThroughAnyHistory(
            @ForAll @Size(max = 80) List<@IntRange(min = 0, max = 3 * OWNERS - 1) Integer> actions)
            throws InterruptedException {
        History history = new History();
        for (int action : actions) {
            int owner = action % OWNERS;
            switch (action / OWNERS) {
                case 0 -> history.put(owner);
                case 1 -> history.take();
                default -> history.done(owner);
            }
            history.assertPlacesInLine();
        }
    }

    @Property(tries = 200)
    void givesEverythingAwayInTheEnd(@ForAll @Size(max = 40) List<@IntRange(min = 0, max = OWNERS - 1) Integer> owners)
            throws InterruptedException {
        History history = new History();
        owners.forEach(history::put);
        int held = history.held();
        for (int i = 0; i < held; i++) {
            history.take();
            history.done(history.turns.getLast());
        }
        assertThat(history.held()).isZero();
        assertThat(history.queue.reserve(0)).isTrue();
    }
}
