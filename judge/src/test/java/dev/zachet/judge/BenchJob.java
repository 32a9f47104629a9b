package dev.zachet.judge;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The submission that benchmarks judge: 20 small cases, as a job of ours and as a program that any other judge can run. */
final class BenchJob {
    static final int CASES = 20;

    private static final String SOURCE = """
            def f(nums, target):
                seen = {}
                for i, x in enumerate(nums):
                    if target - x in seen:
                        return [seen[target - x], i]
                    seen[x] = i
            """;
    private static final String USUAL_IMPORTS =
            "import collections,heapq,bisect,itertools,functools,math,string,re,random,json,typing,dataclasses,operator,asyncio,sys\n";
    private static final String NUMBERS =
            IntStream.range(0, 50).mapToObj(Integer::toString).collect(Collectors.joining(","));
    private static final String ARGUMENTS = "[[" + NUMBERS + "],97]";
    private static final String ANSWER = "[48,49]";

    private BenchJob() {}

    static Job job() {
        String[] pairs = IntStream.range(0, CASES)
                .boxed()
                .<String>mapMulti((i, sink) -> {
                    sink.accept(ARGUMENTS);
                    sink.accept(ANSWER);
                })
                .toArray(String[]::new);
        return Sources.job(SOURCE, new Comparison.Exact(), pairs);
    }

    /** Judges it; throws where the verdict is not the right one. */
    static void submitTo(Judge judge) throws InterruptedException {
        Verdict verdict = judge.judge(job());
        if (!(verdict instanceof Verdict.Accepted)) {
            throw new IllegalStateException("not accepted: " + verdict);
        }
    }

    /** The usual imports, the submission, and a loop that reads all cases from stdin and writes all answers to stdout. */
    static String program() {
        return USUAL_IMPORTS + SOURCE
                + "print(json.dumps([f(*case) for case in json.load(sys.stdin)],separators=(',',':')))";
    }

    static String input() {
        return repeated(ARGUMENTS);
    }

    /** Throws where {@code output} is not what the program must print. */
    static void requireRight(String output) {
        if (!output.strip().equals(repeated(ANSWER))) {
            throw new IllegalStateException("not accepted: " + output);
        }
    }

    private static String repeated(String element) {
        return IntStream.range(0, CASES).mapToObj(i -> element).collect(Collectors.joining(",", "[", "]"));
    }
}
