package dev.zachet.testing;

import dev.zachet.judge.CaseReport;
import dev.zachet.judge.Entry;
import dev.zachet.judge.Input;
import dev.zachet.judge.LoadError;
import dev.zachet.judge.Report;
import dev.zachet.judge.Run;
import dev.zachet.judge.Sandbox;
import dev.zachet.judge.Usage;
import dev.zachet.judge.Watch;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A sandbox that knows the programs of the fixture bank by their decisive line, and can be made to wait. */
public final class FakeSandbox implements Sandbox {
    public static final String RIGHT = "def double(value):\n    return value * 2\n";
    public static final String ADDS_TWO = "def double(value):\n    return value + 2\n";
    /** Right for what the examples show, and nowhere else. */
    public static final String SMALL = "def double(value):\n    return value * 2 if value in (2, 3) else 0\n";

    public static final String RAISES = "def double(value):\n    raise ValueError(\"no\")\n";
    public static final String ENDLESS = "def double(value):\n    while True:\n        pass\n";
    public static final String BROKEN = "def double(:\n";
    public static final String IMPORTS = "import math\ndef double(value):\n    return value * 2\n";
    /** Right, and takes ten microseconds for each unit of its argument. */
    public static final String GROWS =
            "def double(value):\n    for _ in range(value):\n        pass\n    return value * 2\n";

    /** Right, but waits for the {@link Gate}. */
    public static final String WAITS = "def double(value):\n    wait()\n    return value * 2\n";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String PYTHON = "3.11.2";
    private static final Usage USAGE = new Usage(Duration.ofMillis(3), Duration.ofMillis(4), 1 << 20);

    private volatile Gate gate = new Gate();
    private volatile @Nullable Report refusal;
    private final Queue<String> sources = new ConcurrentLinkedQueue<>();

    /** Where programs that wait are held until it is opened. */
    public static final class Gate implements AutoCloseable {
        private final CountDownLatch entered = new CountDownLatch(1);
        private final CountDownLatch opened = new CountDownLatch(1);

        /** Waits until a program has come to the gate. */
        public void awaitEntered() throws InterruptedException {
            entered.await();
        }

        /** Lets everybody through. */
        @Override
        public void close() {
            opened.countDown();
        }

        private void pass() throws InterruptedException {
            entered.countDown();
            opened.await();
        }
    }

    /** Puts up a new, closed gate. */
    public Gate gate() {
        Gate closed = new Gate();
        gate = closed;
        return closed;
    }

    /** Refuses everything from now on until {@link #mend}. */
    public void breakDown(String reason, String mend) {
        refusal = new Report.Unavailable(reason, mend);
    }

    /** Works again. */
    public void mend() {
        refusal = null;
    }

    /** How many times exactly this source was run. */
    public long runsOf(String source) {
        return sources.stream().filter(source::equals).count();
    }

    @Override
    public Report run(Run run) throws InterruptedException {
        sources.add(run.source());
        Report refused = refusal;
        if (refused != null) {
            return refused;
        }
        if (run.source().contains("wait()")) {
            gate.pass();
        }
        if (run.source().contains("def double(:")) {
            return new Report.NotLoaded(
                    new LoadError(LoadError.Kind.SYNTAX, "SyntaxError", "invalid syntax", 1, 12), USAGE, PYTHON);
        }
        if (run.source().contains("import math") && run.rules().imports().contains("math")) {
            return new Report.Forbidden(1, "import math", PYTHON);
        }
        if (run.watch() instanceof Watch.Steps && !run.source().contains("while True")) {
            return new Report.Ran(List.of(recorded(run)), USAGE, PYTHON);
        }
        List<CaseReport> reports =
                run.inputs().stream().map(input -> report(run, input)).toList();
        return new Report.Ran(reports, USAGE, PYTHON);
    }

    private static CaseReport report(Run run, Input input) {
        return switch (input) {
            case Input.Value value -> onValue(run, value.json());
            case Input.Literal literal ->
                literal.text().strip().matches("-?\\d+")
                        ? onValue(
                                run,
                                JSON.arrayNode()
                                        .add(Integer.parseInt(literal.text().strip())))
                        : new CaseReport.BadInput("line 1: not a Python literal", USAGE);
        };
    }

    private static CaseReport onValue(Run run, JsonNode input) {
        String source = run.source();
        if (run.watch() instanceof Watch.Time && source.contains("in range(value)")) {
            Duration cpu = Duration.ofNanos(10_000L * input.get(0).intValue());
            return new CaseReport.Returned(JSON.numberNode(0), "", new Usage(cpu, cpu, 1 << 20));
        }
        if (run.use() instanceof Entry.Function(String name) && name.equals("idle")) {
            return new CaseReport.Returned(JSON.nullNode(), "", new Usage(Duration.ZERO, Duration.ZERO, 1 << 20));
        }
        if (run.use() instanceof Entry.Function(String name) && name.equals("valid")) {
            return returned(JSON.booleanNode(true), source);
        }
        if (run.use() instanceof Entry.Function(String name) && name.equals("probe")) {
            return returned(JSON.numberNode(1), source);
        }
        if (run.use() instanceof Entry.Function(String name) && name.equals("zachet_generate")) {
            JsonNode size = input.get(1);
            return returned(
                    source.contains("str(size)")
                            ? JSON.stringNode(size.asString())
                            : JSON.arrayNode().add(size),
                    source);
        }
        if (source.contains("raise ValueError")) {
            CaseReport.Frame frame = new CaseReport.Frame(2, "double", "raise ValueError(\"no\")");
            return new CaseReport.Raised("ValueError", "no", List.of(frame), "", USAGE);
        }
        if (source.contains("while True")) {
            return new CaseReport.Exceeded(CaseReport.Limit.TIME, "", USAGE);
        }
        if (source.contains("print(2 * 2)")) {
            return new CaseReport.Returned(JSON.stringNode("4\n"), "", USAGE);
        }
        boolean program = run.use() instanceof Entry.Program;
        int value = program
                ? Integer.parseInt(input.stringValue().strip())
                : input.get(0).intValue();
        int answer = source.contains("value + 2") ? value + 2 : value * 2;
        if (source.contains("value in (2, 3)") && value != 2 && value != 3) {
            answer = 0;
        }
        return returned(program ? JSON.stringNode(answer + "\n") : JSON.numberNode(answer), source);
    }

    /** One step, in which the source and what the run was given are names; forged where the source says so. */
    private static CaseReport recorded(Run run) {
        String given = run.inputs().getFirst() instanceof Input.Value(JsonNode json) ? json.toString() : "typed";
        ObjectNode recording = JSON.objectNode().put("python", PYTHON).put("tool", "settrace");
        recording.putNull("cut").putNull("result").put("stdout", "");
        ObjectNode step = recording.putArray("steps").addObject();
        step.put("event", run.source().contains("forged") ? "nothing" : "line")
                .put("line", 1)
                .put("stdout", 0);
        step.putArray("frames")
                .addObject()
                .put("id", 1)
                .put("name", "<module>")
                .put("line", 1)
                .putArray("locals")
                .addArray()
                .add("given")
                .add(1);
        step.putObject("objects").putObject("1").put("type", "str").put("text", given);
        step.putArray("gone");
        return new CaseReport.Returned(recording, "", USAGE);
    }

    private static CaseReport returned(JsonNode value, String source) {
        return new CaseReport.Returned(value, source.contains("print(") ? "seen\n" : "", USAGE);
    }

    @Override
    public int slots() {
        return 2;
    }

    @Override
    public void close() {
        // shared by the applications of a test run
    }
}
