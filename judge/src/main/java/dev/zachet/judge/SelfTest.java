package dev.zachet.judge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A handful of attacks that a sandbox must withstand before it runs what others wrote.
 *
 * <p>It takes about as long as one submission that runs into the time limit. The whole corpus, in {@code runner/attacks},
 * takes minutes and is for tests.
 */
final class SelfTest {
    private static final Limits LIMITS =
            new Limits(Duration.ofMillis(100), Duration.ofSeconds(10), 64L << 20, 10_000, 100_000);
    private static final Entry ENTRY = new Entry.Function("attack");
    private static final int SECRET = 48_151_623;

    /** Writes the frames that an accepted submission would, all but the answer. */
    private static final String FORGERY = """
            import os, struct
            def say(text):
                os.write(3, struct.pack(">I", len(text)) + text)
            class Equal(int):
                def __eq__(self, other): return True
                def __hash__(self): return 0
            def attack(name):
                for _ in range(3):
                    say(b'{"case":"returned","value":true,"passed":true}')
                return Equal(1)
            """;

    private final Sandbox sandbox;

    private SelfTest(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    /** What the self-test found. */
    sealed interface Finding {
        /** Every attack failed. */
        record Withstood() implements Finding {}

        /** At least one attack succeeded: what it was, and what it got. */
        record Succumbed(String how) implements Finding {}

        /** It could not be carried through, so nothing is known. */
        record Unknown(Report.Unavailable why) implements Finding {}
    }

    /** An attack by the name of its function in {@code self_test.py}; the order is that of the run. */
    private enum Attack {
        READ("reads files of the host"),
        WRITE("writes outside its folder"),
        START("starts a process"),
        CONNECT("opens a socket"),
        DISTURB("reaches other processes"),
        RISE("gains privileges"),
        LEAVE("leaves a file"),
        // Its process is killed, so that what follows looks around in a fresh one.
        OUTLAST("outlasts the time limit"),
        FIND("finds what another run left"),
        HOARD("takes more memory than allowed");

        private final String does;

        Attack(String does) {
            this.does = does;
        }

        private String function() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        private boolean failed(CaseReport report) {
            return switch (this) {
                case OUTLAST -> exceeded(report, CaseReport.Limit.TIME);
                case HOARD -> exceeded(report, CaseReport.Limit.MEMORY);
                case READ, WRITE, START, CONNECT, DISTURB, RISE, LEAVE, FIND ->
                    report instanceof CaseReport.Returned(var got, var printed, var usage)
                            && got.isArray()
                            && got.isEmpty();
            };
        }

        private static boolean exceeded(CaseReport report, CaseReport.Limit limit) {
            return report instanceof CaseReport.Exceeded passed && passed.limit() == limit;
        }
    }

    /** Attacks the sandbox once; it must be free for one run. */
    static Finding of(Sandbox sandbox) throws InterruptedException {
        return new SelfTest(sandbox).find();
    }

    private Finding find() throws InterruptedException {
        List<Input> inputs =
                Arrays.stream(Attack.values()).map(one -> input(one.function())).toList();
        return switch (sandbox.run(new Run(source(), ENTRY, inputs, LIMITS, Rules.NONE))) {
            case Report.Ran ran -> judged(ran.cases());
            case Report.Unavailable why -> new Finding.Unknown(why);
            case Report.NotLoaded broken -> unknown("did not load: " + broken.error());
            case Report.Forbidden broken -> unknown("was refused: " + broken.construct());
        };
    }

    private Finding judged(List<CaseReport> reports) throws InterruptedException {
        List<String> lost = new ArrayList<>();
        List<String> unclear = new ArrayList<>();
        for (Attack attack : Attack.values()) {
            CaseReport report = reports.get(attack.ordinal());
            if (report instanceof CaseReport.Returned returned && !attack.failed(report)) {
                lost.add(attack.does + " " + returned.value());
            } else if (!attack.failed(report)) {
                unclear.add(attack.function() + " ended otherwise: " + report);
            }
        }
        if (forges()) {
            lost.add("is accepted without the answer");
        }
        if (!lost.isEmpty()) {
            return new Finding.Succumbed(String.join("; ", lost));
        }
        return unclear.isEmpty() ? new Finding.Withstood() : unknown(String.join("; ", unclear));
    }

    private boolean forges() throws InterruptedException {
        List<TestCase> cases = Stream.of("first", "second")
                .map(name -> new TestCase(name, input(name), JsonNodeFactory.instance.numberNode(SECRET)))
                .toList();
        Job job = new Job(FORGERY, ENTRY, cases, new Comparison.Exact(), LIMITS, Rules.NONE);
        return new Judge(sandbox).judge(job) instanceof Verdict.Accepted;
    }

    private static Input input(String argument) {
        return new Input.Value(JsonNodeFactory.instance.arrayNode().add(argument));
    }

    private static Finding unknown(String what) {
        return new Finding.Unknown(new Report.Unavailable(
                "the sandbox's self-test " + what, "see that the machine is not overloaded, then try again"));
    }

    private static String source() {
        try (InputStream file = SelfTest.class.getResourceAsStream("self_test.py")) {
            if (file == null) {
                throw new IllegalStateException("self_test.py is not packaged");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
