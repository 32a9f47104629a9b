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

    /** How a conversation ended. */
    sealed interface Outcome {
        /** The child ran. */
        record Ended(Transcript transcript) implements Outcome {}

        /** The zygote could not make a child ready. */
        record Refused(String reason) implements Outcome {}
    }

    private final ByteChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES).flip();
    private final ByteArrayOutputStream results = new ByteArrayOutputStream();
    private final ByteArrayOutputStream stdout = new ByteArrayOutputStream();
    private final List<Stamp> stamps = new ArrayList<>();
    private final List<Duration> timings = new ArrayList<>();
    private String refusal = "";

    private Conversation(ByteChannel channel) {
        this.channel = channel;
    }

    /** Sends the request and reads until the zygote has said all; throws where it breaks off. */
    static Outcome hold(ByteChannel channel, Request request) throws IOException {
        ByteBuffer bytes = request.bytes();
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        return new Conversation(channel).listen();
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
                case 'r' -> move(length, results);
                case 'o' -> move(length, stdout);
                case 's' -> stamps.add(stamp());
                case 't' -> timings.add(timing());
                case 'x' -> refusal = text(length);
                case 'e' -> {
                    return outcome(end());
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

    private Stamp stamp() throws IOException {
        require(2 * Long.BYTES);
        return new Stamp(Duration.ofNanos(buffer.getLong()), Duration.ofNanos(buffer.getLong()));
    }

    private Duration timing() throws IOException {
        require(Long.BYTES);
        return Duration.ofNanos(buffer.getLong());
    }

    private End end() throws IOException {
        require(2 * Byte.BYTES + Short.BYTES + 3 * Long.BYTES);
        Ending ending = ending(buffer.get());
        Passed limit = passed(buffer.get());
        int code = buffer.getShort();
        Duration cpu = Duration.ofNanos(buffer.getLong());
        Duration wall = Duration.ofNanos(buffer.getLong());
        return new End(ending, limit, code, new Usage(cpu, wall, buffer.getLong()));
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
