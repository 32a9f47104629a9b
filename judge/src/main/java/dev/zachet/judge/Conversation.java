package dev.zachet.judge;

import dev.zachet.judge.Transcript.End;
import dev.zachet.judge.Transcript.Ending;
import dev.zachet.judge.Transcript.Passed;
import dev.zachet.judge.Transcript.Stamp;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One connection to a zygote: the request, then the zygote's frames up to the last. */
final class Conversation {
    private static final int BUFFER_BYTES = 1 << 16;
    private static final int FRAME_HEADER_BYTES = 5;
    private static final int LARGEST_FRAME = 1 << 18;
    /** What a zygote may have read of a full pipe before it saw the limit passed, and what was in the pipe when the child died. */
    private static final int BEYOND_BUDGET = 1 << 18;

    private static final int STAMP_BYTES = 2 * Long.BYTES;
    private static final int END_BYTES = 2 * Byte.BYTES + Short.BYTES + 3 * Long.BYTES;

    /** How a conversation ended. */
    sealed interface Outcome {
        /** The child ran. */
        record Ended(Transcript transcript) implements Outcome {}

        /** The zygote could not make a child ready. */
        record Refused(String reason) implements Outcome {}
    }

    private final ByteChannel channel;
    private final Request request;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES).flip();
    private final ByteArrayOutputStream results = new ByteArrayOutputStream();
    private final ByteArrayOutputStream stdout = new ByteArrayOutputStream();
    private final List<Stamp> stamps = new ArrayList<>();
    private final List<Duration> timings = new ArrayList<>();
    private String refusal = "";

    private Conversation(ByteChannel channel, Request request) {
        this.channel = channel;
        this.request = request;
    }

    /** Sends the request and reads until the zygote has said all; throws where it breaks off. */
    static Outcome hold(ByteChannel channel, Request request) throws IOException {
        ByteBuffer bytes = request.bytes();
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        return new Conversation(channel, request).listen();
    }

    private Outcome listen() throws IOException {
        while (true) {
            require(FRAME_HEADER_BYTES);
            int kind = buffer.get();
            int length = buffer.getInt();
            if (length < 0 || length > LARGEST_FRAME) {
                throw new IOException("a frame of " + length + " bytes");
            }
            switch (kind) {
                case 'r' -> take(length, results, request.resultBudget());
                case 'o' -> take(length, stdout, request.outputBudget());
                case 's' -> addStamp(length);
                case 't' -> addTiming(length);
                case 'x' -> refusal = text(length);
                case 'e' -> {
                    return outcome(end(length));
                }
                default -> throw new IOException("a frame of unknown kind " + kind);
            }
        }
    }

    private Outcome outcome(End end) {
        return refusal.isEmpty()
                ? new Outcome.Ended(new Transcript(results.toByteArray(), stdout.toByteArray(), stamps, timings, end))
                : new Outcome.Refused(refusal);
    }

    /** The zygote stops a child that goes beyond its budget; here it is only made sure that it did. */
    private void take(int length, ByteArrayOutputStream to, int budget) throws IOException {
        if (to.size() > budget + BEYOND_BUDGET) {
            throw new IOException("much more than the allowed " + budget + " bytes");
        }
        move(length, to);
    }

    private void addStamp(int length) throws IOException {
        requireBody(length, STAMP_BYTES);
        if (stamps.size() > request.inputs().size()) {
            throw new IOException("more stamps than frames");
        }
        stamps.add(new Stamp(nanoseconds(), nanoseconds()));
    }

    /** A child may ask to be stopped as often as it likes; what goes beyond one timing a case means nothing. */
    private void addTiming(int length) throws IOException {
        requireBody(length, Long.BYTES);
        Duration timing = nanoseconds();
        if (timings.size() < request.inputs().size()) {
            timings.add(timing);
        }
    }

    private End end(int length) throws IOException {
        requireBody(length, END_BYTES);
        Ending ending = ending(buffer.get());
        Passed limit = passed(buffer.get());
        if ((ending == Ending.STOPPED) == (limit == Passed.NONE)) {
            throw new IOException("an ending " + ending + " for the limit " + limit);
        }
        int code = buffer.getShort();
        Duration cpu = nanoseconds();
        Duration wall = nanoseconds();
        return new End(ending, limit, code, new Usage(cpu, wall, amount()));
    }

    private Duration nanoseconds() throws IOException {
        return Duration.ofNanos(amount());
    }

    private long amount() throws IOException {
        long amount = buffer.getLong();
        if (amount < 0) {
            throw new IOException("an amount beyond all measure: " + Long.toUnsignedString(amount));
        }
        return amount;
    }

    private static Ending ending(int code) throws IOException {
        return switch (code) {
            case 0 -> Ending.FINISHED;
            case 1 -> Ending.EXITED;
            case 2 -> Ending.SIGNALLED;
            case 3 -> Ending.STOPPED;
            default -> throw new IOException("an unknown ending " + code);
        };
    }

    private static Passed passed(int code) throws IOException {
        return switch (code) {
            case 0 -> Passed.NONE;
            case 1 -> Passed.CPU;
            case 2 -> Passed.WALL;
            case 3 -> Passed.OUTPUT;
            case 4 -> Passed.RESULT;
            default -> throw new IOException("an unknown limit " + code);
        };
    }

    private String text(int length) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        move(length, text);
        return text.toString(StandardCharsets.UTF_8);
    }

    private void move(int length, ByteArrayOutputStream to) throws IOException {
        int left = length;
        while (left > 0) {
            require(1);
            int step = Math.min(left, buffer.remaining());
            to.write(buffer.array(), buffer.position(), step);
            buffer.position(buffer.position() + step);
            left -= step;
        }
    }

    private void requireBody(int length, int wanted) throws IOException {
        if (length != wanted) {
            throw new IOException("a body of " + length + " bytes, where there must be " + wanted);
        }
        require(wanted);
    }

    private void require(int count) throws IOException {
        while (buffer.remaining() < count) {
            buffer.compact();
            int read = channel.read(buffer);
            buffer.flip();
            if (read < 0) {
                throw new EOFException("the zygote hung up");
            }
        }
    }
}
