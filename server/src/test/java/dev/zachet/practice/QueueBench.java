package dev.zachet.practice;

import dev.zachet.judge.BubblewrapSandbox;
import dev.zachet.judge.Comparison;
import dev.zachet.judge.Entry;
import dev.zachet.judge.Input;
import dev.zachet.judge.Job;
import dev.zachet.judge.Judge;
import dev.zachet.judge.Limits;
import dev.zachet.judge.Rules;
import dev.zachet.judge.SandboxSettings;
import dev.zachet.judge.TestCase;
import dev.zachet.judge.Verdict;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How long one learner's submission waits for its turn while another floods the queue, in our queue and, beside it, in one
 * that is first come, first served. Both are served by the real judge.
 */
public final class QueueBench {
    private static final int WORKERS = 2;
    private static final int CAPACITY = 64;
    private static final int SHARE = 16;
    private static final int ROUNDS = 100;
    private static final int CASES = 20;
    private static final String FLOODER = "flooder";

    private QueueBench() {}

    /** A submission in line. */
    private record Waiting(String owner, long since, CountDownLatch taken, CountDownLatch judged) {
        static Waiting of(String owner) {
            return new Waiting(owner, System.nanoTime(), new CountDownLatch(1), new CountDownLatch(1));
        }
    }

    /** A queue that can be served. */
    private interface Line {
        /** Whether there was room. */
        boolean put(Waiting waiting);

        Waiting take() throws InterruptedException;

        void done(String owner);
    }

    private static final class Fair implements Line {
        private final FairQueue<String, Waiting> queue = new FairQueue<>(CAPACITY, SHARE);

        @Override
        public boolean put(Waiting waiting) {
            boolean room = queue.reserve(waiting.owner());
            if (room) {
                queue.put(waiting.owner(), waiting);
            }
            return room;
        }

        @Override
        public Waiting take() throws InterruptedException {
            return queue.take().element();
        }

        @Override
        public void done(String owner) {
            queue.done(owner);
        }
    }

    private static final class FirstCome implements Line {
        private final BlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(CAPACITY);

        @Override
        public boolean put(Waiting waiting) {
            return queue.offer(waiting);
        }

        @Override
        public Waiting take() throws InterruptedException {
            return queue.take();
        }

        @Override
        public void done(String owner) {}
    }

    /** Takes {@code --json}. */
    public static void main(String[] arguments) throws Exception {
        ObjectNode figures = new JsonMapper().createObjectNode();
        try (BubblewrapSandbox sandbox = BubblewrapSandbox.start(SandboxSettings.of(Path.of("runner"), WORKERS))) {
            Judge judge = new Judge(sandbox);
            waits(new Fair(), judge, false); // warms up
            tell(figures, "one learner alone", waits(new Fair(), judge, false));
            tell(figures, "beside a flood, our queue", waits(new Fair(), judge, true));
            tell(figures, "beside a flood, first come first served", waits(new FirstCome(), judge, true));
        }
        if (List.of(arguments).contains("--json")) {
            System.out.println(figures.toPrettyString());
        } else {
            figures.forEachEntry((name, wait) -> System.out.printf(
                    Locale.ROOT,
                    "%-45s waits p50 %7.2f ms   p95 %7.2f ms%n",
                    name,
                    wait.path("p50Ms").doubleValue(),
                    wait.path("p95Ms").doubleValue()));
        }
    }

    private static void tell(ObjectNode figures, String name, List<Double> waits) {
        Collections.sort(waits);
        figures.putObject(name)
                .put("p50Ms", waits.get(waits.size() / 2))
                .put("p95Ms", waits.get(waits.size() * 95 / 100));
    }

    private static List<Double> waits(Line line, Judge judge, boolean flooded) throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        Semaphore room = new Semaphore(SHARE);
        for (int worker = 0; worker < WORKERS; worker++) {
            threads.add(Thread.ofPlatform().start(() -> serve(line, judge, room)));
        }
        if (flooded) {
            threads.add(Thread.ofPlatform().start(() -> flood(line, room)));
        }
        List<Double> waits = learn(line);
        for (Thread thread : threads) {
            thread.interrupt();
            thread.join();
        }
        return waits;
    }

    /** Submits, and again as soon as the last one is judged. */
    private static List<Double> learn(Line line) throws InterruptedException {
        List<Double> waits = new ArrayList<>();
        while (waits.size() < ROUNDS) {
            Waiting mine = Waiting.of("learner");
            if (!line.put(mine)) {
                throw new IllegalStateException("no room for the learner");
            }
            mine.taken().await();
            waits.add((System.nanoTime() - mine.since()) / 1e6);
            mine.judged().await();
        }
        return waits;
    }

    /** Keeps as many in line as one learner may. */
    private static void flood(Line line, Semaphore room) {
        try {
            while (true) {
                room.acquire();
                if (!line.put(Waiting.of(FLOODER))) {
                    throw new IllegalStateException("no room for the flooder");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the measurement is over
        }
    }

    private static void serve(Line line, Judge judge, Semaphore room) {
        try {
            while (true) {
                Waiting next = line.take();
                next.taken().countDown();
                requireAccepted(judge.judge(job()));
                line.done(next.owner());
                next.judged().countDown();
                if (next.owner().equals(FLOODER)) {
                    room.release();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the measurement is over
        }
    }

    private static void requireAccepted(Verdict verdict) {
        if (!(verdict instanceof Verdict.Accepted)) {
            throw new IllegalStateException("not accepted: " + verdict);
        }
    }

    private static Job job() {
        List<TestCase> cases = new ArrayList<>();
        for (int at = 0; at < CASES; at++) {
            Input input = new Input.Value(new JsonMapper().createArrayNode().add(at));
            cases.add(new TestCase("case " + at, input, IntNode.valueOf(at * at)));
        }
        Limits limits = Limits.of(Duration.ofSeconds(2), 128L << 20);
        return new Job(
                "def f(x): return x * x", new Entry.Function("f"), cases, new Comparison.Exact(), limits, Rules.NONE);
    }
}
