package dev.zachet.judge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Times the judge against a cold interpreter on the same machine in the same run. {@code main} takes the number of rounds
 * (default 300) and prints one JSON object.
 */
public final class JudgeBench {
    private static final String SOURCE = """
            def f(nums, target):
                seen = {}
                for i, x in enumerate(nums):
                    if target - x in seen:
                        return [seen[target - x], i]
                    seen[x] = i
            """;
    private static final String IMPORTS =
            "import collections,heapq,bisect,itertools,functools,math,string,re,random,json,typing,dataclasses,operator,asyncio";
    private static final List<String> BWRAP = List.of(
            "bwrap",
            "--unshare-all",
            "--die-with-parent",
            "--ro-bind",
            "/usr",
            "/usr",
            "--symlink",
            "usr/lib",
            "/lib",
            "--symlink",
            "usr/lib64",
            "/lib64",
            "--symlink",
            "usr/bin",
            "/bin",
            "--proc",
            "/proc",
            "--dev",
            "/dev");
    private static final int CASES = 20;

    private JudgeBench() {}

    /** Prints all figures in milliseconds and submissions a second. */
    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length == 0 ? 300 : Integer.parseInt(arguments[0]);
        List<Double> bare = cold(List.of("/usr/bin/python3", "-c", "pass"), rounds / 10);
        List<String> sandboxed = new ArrayList<>(BWRAP);
        sandboxed.addAll(List.of("/usr/bin/python3", "-I", "-c", IMPORTS));
        List<Double> coldSandbox = cold(sandboxed, rounds / 10);
        SandboxSettings settings = SandboxSettings.of(Sources.runner(), 2);
        long begun = System.nanoTime();
        try (BubblewrapSandbox sandbox = BubblewrapSandbox.start(settings)) {
            Judge judge = new Judge(sandbox);
            submit(judge);
            System.out.printf(Locale.ROOT, "from start to first verdict: %.0f ms%n", (System.nanoTime() - begun) / 1e6);
            warmUp(judge, rounds);
            List<Double> judged = timed(rounds, () -> submit(judge));
            double alone = throughput(judge, 1, rounds);
            double together = throughput(judge, 2, rounds);
            print(bare, coldSandbox, judged, alone, together);
        }
    }

    private static void print(
            List<Double> bare, List<Double> cold, List<Double> judged, double alone, double together) {
        double ours = percentile(judged, 50);
        System.out.println(new JsonMapper()
                .createObjectNode()
                .put("cases", CASES)
                .put("pythonPassP50Ms", round(percentile(bare, 50)))
                .put("coldBwrapWithImportsP50Ms", round(percentile(cold, 50)))
                .put("coldBwrapWithImportsP95Ms", round(percentile(cold, 95)))
                .put("judgeP50Ms", round(ours))
                .put("judgeP95Ms", round(percentile(judged, 95)))
                .put("judgeToPythonPass", round(ours / percentile(bare, 50)))
                .put("coldBwrapToJudge", round(percentile(cold, 50) / ours))
                .put("perSecondAlone", round(alone))
                .put("perSecondTwoParallel", round(together))
                .toPrettyString());
    }

    private static double round(double value) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.2f", value));
    }

    private static Job job() {
        String numbers = IntStream.range(0, 50).mapToObj(Integer::toString).collect(Collectors.joining(","));
        String[] pairs = IntStream.range(0, CASES)
                .boxed()
                .<String>mapMulti((i, sink) -> {
                    sink.accept("[[" + numbers + "], 97]");
                    sink.accept("[48, 49]");
                })
                .toArray(String[]::new);
        return Sources.job(SOURCE, new Comparison.Exact(), pairs);
    }

    private static void submit(Judge judge) throws InterruptedException {
        Verdict verdict = judge.judge(job());
        if (!(verdict instanceof Verdict.Accepted)) {
            throw new IllegalStateException("not accepted: " + verdict);
        }
    }

    private static void warmUp(Judge judge, int rounds) throws Exception {
        timed(rounds, () -> submit(judge));
    }

    private static double throughput(Judge judge, int threads, int rounds) throws Exception {
        List<Callable<Void>> tasks = Collections.nCopies(rounds * threads, () -> {
            submit(judge);
            return null;
        });
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            long start = System.nanoTime();
            for (Future<Void> done : pool.invokeAll(tasks)) {
                done.get();
            }
            return tasks.size() * 1e9 / (System.nanoTime() - start);
        }
    }

    private interface Step {
        void run() throws Exception;
    }

    private static List<Double> timed(int rounds, Step step) throws Exception {
        List<Double> milliseconds = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            step.run();
            milliseconds.add((System.nanoTime() - start) / 1e6);
        }
        return milliseconds;
    }

    private static List<Double> cold(List<String> command, int rounds) throws Exception {
        return timed(Math.max(rounds, 10), () -> run(command));
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(Path.of("/").toFile())
                .inheritIO()
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + " failed");
        }
    }

    private static double percentile(List<Double> values, int percent) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
}
