package dev.zachet.judge;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Times the judge beside a cold interpreter, a cold sandbox and, where they are installed, other judges: the same submission,
 * on the same machine, in turns, so that whatever else the machine does meets all of them alike.
 */
public final class JudgeBench {
    private static final int ROUNDS = 100;
    private static final int SLOTS = 2;
    private static final int WARM_UP = 400;
    private static final int SLICES = 5;
    private static final long SLICE_NANOSECONDS = 1_500_000_000L;
    private static final OperatingSystemMXBean OURS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final int rounds;
    private final Figures figures = new Figures();

    private JudgeBench(int rounds) {
        this.rounds = rounds;
    }

    /** Takes the number of rounds (default 100) and {@code --json}. */
    public static void main(String[] arguments) throws Exception {
        List<String> words = new ArrayList<>(Arrays.asList(arguments));
        boolean json = words.remove("--json");
        JudgeBench bench = new JudgeBench(words.isEmpty() ? ROUNDS : Integer.parseInt(words.getFirst()));
        bench.run();
        if (json) {
            bench.figures.printJson(System.out);
        } else {
            bench.figures.printTable(System.out);
        }
    }

    private void run() throws Exception {
        List<Rival> rivals = rivals();
        long begun = System.nanoTime();
        try (BubblewrapSandbox sandbox = BubblewrapSandbox.start(SandboxSettings.of(Sources.runner(), SLOTS))) {
            Judge judge = new Judge(sandbox);
            BenchJob.submitTo(judge);
            double started = (System.nanoTime() - begun) / 1e6;
            for (int round = 0; round < WARM_UP; round++) {
                BenchJob.submitTo(judge);
            }
            alone(judge, rivals);
            figures.add("start of the sandbox to its first verdict", started, "ms");
            sustained(judge, rivals.getFirst());
            memory();
            new PytestBench(sandbox, figures).run(Math.max(10, rounds / 4));
        } finally {
            for (Rival rival : rivals) {
                rival.close();
            }
        }
        phases();
    }

    /** The cold sandbox first; the others where they are found. */
    private List<Rival> rivals() throws IOException, InterruptedException {
        figures.heading("other judges on PATH");
        List<Rival> found = new ArrayList<>();
        found.add(new ColdBubblewrap(SandboxSettings.of(Sources.runner(), 1).bubblewrap()));
        for (String command : List.of("nsjail", "isolate", "go-judge")) {
            Path path = Rival.find(command).orElse(Path.of(""));
            figures.say(command, path.toString().isEmpty() ? "not found" : path.toString());
            switch (path.toString().isEmpty() ? "" : command) {
                case "nsjail" -> found.add(new Nsjail(path));
                case "isolate" -> found.add(new Isolate(path, 0));
                case "go-judge" -> found.add(new GoJudge(path));
                default -> {}
            }
        }
        return found;
    }

    private void alone(Judge judge, List<Rival> rivals) throws Exception {
        Timings bare = new Timings();
        Timings ours = new Timings();
        List<Timings> theirs = rivals.stream().map(_ -> new Timings()).toList();
        for (int round = 0; round < rounds; round++) {
            bare.time(JudgeBench::barePython);
            for (int at = 0; at < rivals.size(); at++) {
                theirs.get(at).time(rivals.get(at)::submit);
            }
            ours.time(() -> BenchJob.submitTo(judge));
        }
        Timings pressed = new Timings();
        for (int round = 0; round < 3 * rounds; round++) {
            pressed.time(() -> BenchJob.submitTo(judge));
        }
        figures.heading("one submission of " + BenchJob.CASES + " cases at a time");
        quantiles("python3 -c pass", bare);
        for (int at = 0; at < rivals.size(); at++) {
            quantiles(rivals.get(at).name(), theirs.get(at));
        }
        quantiles("judge", ours);
        figures.add("judge p50, the next as soon as the last is judged", pressed.p50(), "ms");
        double cold = theirs.getFirst().p50();
        figures.add("judge to python3 -c pass", ours.p50() / bare.p50(), "", "at most 0.5", ratio -> ratio <= 0.5);
        figures.add("judge to the same in a cold bwrap", ours.p50() / cold, "", "at most 0.1", ratio -> ratio <= 0.1);
    }

    private void quantiles(String name, Timings timings) {
        figures.add(name + " p50", timings.p50(), "ms");
        figures.add(name + " p95", timings.p95(), "ms");
    }

    private static void barePython() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Rival.PYTHON.toString(), "-c", "pass")
                .inheritIO()
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("python3 -c pass failed");
        }
    }

    private void sustained(Judge judge, Rival cold) throws Exception {
        double alone = 0;
        double together = 0;
        double coldTogether = 0;
        Costs costs = new Costs();
        for (int slice = 0; slice < SLICES; slice++) {
            alone += perSecond(1, () -> BenchJob.submitTo(judge)) / SLICES;
            costs.begin();
            double rate = perSecond(SLOTS, () -> BenchJob.submitTo(judge));
            costs.end(rate * SLICE_NANOSECONDS / 1e9);
            together += rate / SLICES;
            coldTogether += perSecond(SLOTS, cold::submit) / SLICES;
        }
        figures.heading("sustained");
        figures.add("judge, 1 at a time", alone, "a second");
        figures.add("judge, " + SLOTS + " at a time", together, "a second");
        figures.add(cold.name() + ", " + SLOTS + " at a time", coldTogether, "a second");
        double ratio = together / coldTogether;
        figures.add("judge to cold bwrap", ratio, "", "at least 10", measured -> measured >= 10);
        costs.addTo(figures);
    }

    /** CPU time over several slices, a submission. */
    private static final class Costs {
        private ZygoteCosts.Cpu before = new ZygoteCosts.Cpu(0, 0, 0);
        private long oursBefore;
        private double ours;
        private double supervision;
        private double user;
        private double system;
        private double submissions;

        void begin() throws IOException {
            before = ZygoteCosts.cpu();
            oursBefore = OURS.getProcessCpuTime();
        }

        void end(double count) throws IOException {
            ZygoteCosts.Cpu used = ZygoteCosts.cpu().since(before);
            ours += (OURS.getProcessCpuTime() - oursBefore) / 1e6;
            supervision += used.supervision();
            user += used.childrenUser();
            system += used.childrenSystem();
            submissions += count;
        }

        void addTo(Figures figures) {
            figures.heading("CPU time a submission, " + SLOTS + " at a time");
            figures.add("Java: request, verdict, comparison", ours / submissions, "ms");
            figures.add("zygote: cloning and supervision", supervision / submissions, "ms");
            figures.add("child, in Python", user / submissions, "ms");
            figures.add("child, in the kernel", system / submissions, "ms");
            figures.add("all of them", (ours + supervision + user + system) / submissions, "ms");
        }
    }

    private static double perSecond(int threads, Timings.Step step) throws Exception {
        long end = System.nanoTime() + SLICE_NANOSECONDS;
        int count = 0;
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<Integer>> counts = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                counts.add(pool.submit(() -> {
                    int done = 0;
                    while (System.nanoTime() < end) {
                        step.run();
                        done++;
                    }
                    return done;
                }));
            }
            for (Future<Integer> done : counts) {
                count += done.get();
            }
        }
        return count * 1e9 / SLICE_NANOSECONDS;
    }

    private void memory() throws IOException {
        ZygoteCosts.Memory memory = ZygoteCosts.memory(Harness.PLAIN);
        figures.heading("memory of an idle slot");
        figures.add(
                "zygote and its waiting child, shared pages by share",
                memory.proportional(),
                "MiB",
                "at most 40",
                size -> size <= 40);
        figures.add("zygote alone, shared pages in full", memory.resident(), "MiB");
    }

    private void phases() throws Exception {
        Phases.Breakdown breakdown = Phases.measure(rounds);
        figures.heading("while the learner waits: each step, p50, since the one before");
        breakdown.waitedFor().forEach((step, timings) -> figures.add(step, timings.p50(), "ms"));
        figures.heading("before there is a submission");
        breakdown.preparation().forEach((step, timings) -> figures.add(step, timings.p50(), "ms"));
    }
}
