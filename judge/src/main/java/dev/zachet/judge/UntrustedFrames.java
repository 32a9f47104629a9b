package dev.zachet.judge;

import dev.zachet.judge.CaseReport.Frame;
import dev.zachet.judge.CaseReport.Limit;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** The child's frames. A candidate can write whatever it likes here, so what does not fit is empty, never an exception. */
final class UntrustedFrames {
    private static final int LONGEST_TEXT = 4_000;
    private static final int MOST_FRAMES = 25;

    private UntrustedFrames() {}

    /** At most {@code count} frames, each as JSON where it is any. */
    static List<Optional<JsonNode>> read(byte[] results, int count) {
        List<Optional<JsonNode>> frames = new ArrayList<>();
        ByteBuffer rest = ByteBuffer.wrap(results);
        while (frames.size() < count && rest.remaining() >= Integer.BYTES) {
            int length = rest.getInt();
            if (length < 0 || length > rest.remaining()) {
                break;
            }
            frames.add(Json.read(results, rest.position(), length));
            rest.position(rest.position() + length);
        }
        return frames;
    }

    static Optional<Hearing.Load> load(JsonNode frame) {
        return switch (text(frame, "load")) {
            case "ok" -> Optional.of(new Hearing.Load.Done());
            case "forbidden" ->
                Optional.of(new Hearing.Load.Forbidden(number(frame, "line"), text(frame, "construct")));
            case "syntax" -> failed(LoadError.Kind.SYNTAX, frame);
            case "import" -> failed(LoadError.Kind.IMPORT, frame);
            case "missing" -> failed(LoadError.Kind.MISSING_ENTRY, frame);
            case "raised" -> failed(LoadError.Kind.RAISED, frame);
            case "exceeded" -> failed(LoadError.Kind.EXCEEDED, frame);
            default -> Optional.empty();
        };
    }

    private static Optional<Hearing.Load> failed(LoadError.Kind kind, JsonNode frame) {
        return Optional.of(new Hearing.Load.Failed(new LoadError(
                kind, text(frame, "type"), text(frame, "message"), number(frame, "line"), number(frame, "column"))));
    }

    static Optional<CaseReport> report(JsonNode frame, String printed, Usage usage) {
        return switch (text(frame, "case")) {
            case "returned" -> frame.optional("value").map(value -> new CaseReport.Returned(value, printed, usage));
            case "raised" ->
                Optional.of(new CaseReport.Raised(
                        text(frame, "type"), text(frame, "message"), frames(frame), printed, usage));
            case "unreadable" -> Optional.of(new CaseReport.Unreadable(text(frame, "type"), printed, usage));
            case "bad_input" -> Optional.of(new CaseReport.BadInput(text(frame, "message"), usage));
            case "memory" -> Optional.of(new CaseReport.Exceeded(Limit.MEMORY, printed, usage));
            case "exited" -> Optional.of(new CaseReport.Died(0, number(frame, "code"), printed, usage));
            default -> Optional.empty();
        };
    }

    /** A program's answer is what it printed, so a successful one has no other output. */
    static Optional<CaseReport> program(JsonNode frame, String printed, Usage usage) {
        return text(frame, "case").equals("returned")
                ? Optional.of(new CaseReport.Returned(StringNode.valueOf(printed), "", usage))
                : report(frame, printed, usage);
    }

    private static List<Frame> frames(JsonNode report) {
        List<Frame> frames = new ArrayList<>();
        for (JsonNode frame : report.path("frames")) {
            if (frames.size() < MOST_FRAMES && frame.isArray()) {
                frames.add(new Frame(frame.path(0).asInt(0), cut(frame.path(1)), cut(frame.path(2))));
            }
        }
        return frames;
    }

    private static String text(JsonNode frame, String key) {
        return cut(frame.path(key));
    }

    private static String cut(JsonNode node) {
        String text = node.isString() ? node.stringValue() : "";
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    }

    private static int number(JsonNode frame, String key) {
        return Math.max(0, frame.path(key).asInt(0));
    }
}
