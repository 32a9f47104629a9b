package dev.zachet.judge;

import dev.zachet.judge.Transcript.End;
import dev.zachet.judge.Transcript.Ending;
import dev.zachet.judge.Transcript.Passed;
import dev.zachet.judge.Transcript.Stamp;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;

/**
 * What Java reads of the wire, with bytes gone wrong: what a zygote says may be refused with an {@link IOException}; what a
 * child says is never more than a wrong answer.
 */
final class WireFuzz {
    private static final Usage USAGE = new Usage(Duration.ofMillis(5), Duration.ofMillis(9), 1 << 20);
    private static final Limits LIMITS =
            new Limits(Duration.ofMillis(200), Duration.ofSeconds(2), 64L << 20, 10_000, 100_000);
    private static final List<Comparison> COMPARISONS = List.of(
            new Comparison.Exact(),
            new Comparison.Unordered(),
            new Comparison.Tolerance(1e-6),
            new Comparison.AnyOf(),
            new Comparison.Text());
    private static final List<JsonNode> EXPECTED =
            List.of(Sources.json("[1,2.5,'x',null,true]"), Sources.json("[{'$set':[1,[2,3]]},{'$dict':[[1,2]]}]"));

    private final RandomGenerator chance;
    private final Mutations answers;
    private final Mutations frames;
    private final Mutations values;

    WireFuzz(RandomGenerator chance) throws IOException {
        this.chance = chance;
        this.answers = Mutations.of("answers", chance);
        this.frames = Mutations.of("frames", chance);
        this.values = Mutations.of("values", chance);
    }

    /** Bytes that made Java do what it must not. */
    static final class Wrong extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Wrong(byte[] input, Throwable cause) {
            super(cause + " for " + java.util.HexFormat.of().formatHex(input), cause);
        }
    }

    /** Reads one input; throws {@link Wrong} for what must not be. */
    void once() {
        switch (chance.nextInt(3)) {
            case 0 -> hold(answers.next());
            case 1 -> hear(frames.next());
            default -> hear(framed(values.next()));
        }
    }

    /** A zygote's whole answer. */
    void hold(byte[] answer) {
        Request request = request();
        try {
            Conversation.Outcome outcome =
                    Conversation.hold(new Recorded(answer, 1 + chance.nextInt(1 << 10)), request);
            if (outcome instanceof Conversation.Outcome.Ended(Transcript transcript)) {
                judge(transcript, request);
            }
        } catch (IOException e) {
            return; // refused
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new Wrong(answer, e);
        }
    }

    /** What a child wrote, with stamps and an end that a zygote may give it. */
    void hear(byte[] results) {
        Request request = request();
        List<Stamp> stamps = Collections.nCopies(
                chance.nextInt(request.inputs().size() + 2), new Stamp(Duration.ofMillis(1), Duration.ofMillis(1)));
        try {
            judge(new Transcript(results, results.clone(), stamps, List.of(), end()), request);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new Wrong(results, e);
        }
    }

    private End end() {
        Ending ending = Ending.values()[chance.nextInt(Ending.values().length)];
        Passed passed = ending == Ending.STOPPED ? Passed.values()[1 + chance.nextInt(4)] : Passed.NONE;
        return new End(ending, passed, chance.nextInt(256), USAGE);
    }

    private Request request() {
        Entry entry = chance.nextBoolean() ? Sources.F : new Entry.Program();
        List<Input> inputs = Collections.nCopies(1 + chance.nextInt(3), Sources.value("[]"));
        return new Request(new Run("", entry, inputs, LIMITS, Rules.NONE), 0, 10_000, 100_000);
    }

    private static void judge(Transcript transcript, Request request) {
        Hearing hearing = new Hearing(transcript, request);
        hearing.load();
        for (CaseReport report : hearing.cases()) {
            if (report instanceof CaseReport.Returned(JsonNode value, var printed, var usage)) {
                compare(value);
            }
        }
    }

    private static void compare(JsonNode value) {
        Canonical.text(value);
        Json.write(value);
        for (JsonNode expected : EXPECTED) {
            for (Comparison comparison : COMPARISONS) {
                Comparisons.equal(comparison, expected, value);
            }
        }
        if (!Comparisons.equal(new Comparison.Exact(), value, value)) {
            throw new IllegalStateException("it does not equal itself");
        }
    }

    /** A run's frames with this as the first case's value. */
    private static byte[] framed(byte[] value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (String text : List.of("{\"load\":\"ok\"}", "")) {
            byte[] start = "{\"case\":\"returned\",\"value\":".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
            int length = text.isEmpty() ? start.length + value.length + 1 : text.length();
            out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
            if (text.isEmpty()) {
                out.writeBytes(start);
                out.writeBytes(value);
                out.write('}');
            } else {
                out.writeBytes(text.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            }
        }
        return out.toByteArray();
    }
}
