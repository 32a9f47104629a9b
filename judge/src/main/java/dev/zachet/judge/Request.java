package dev.zachet.judge;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The bytes that start one child: a header of numbers for the zygote and a body that only the child reads.
 *
 * @param run what is to run
 * @param from the first case that is still to run
 * @param outputBytes what may still be printed
 * @param resultBytes what the results may still take
 */
record Request(Run run, int from, int outputBytes, int resultBytes) {
    /** Ends each part of the output; a candidate who prints it garbles nothing but its own output. */
    static final String MARKER = "\u0000\u001ezachet\u001e\u0000";

    private static final int MAGIC = 0x5A4A3031;
    private static final byte PLAIN = 0;
    private static final int HEADER_BYTES = 40;
    private static final int LARGEST_BODY = 96 << 20;
    private static final int LARGEST_FRAME_OVERHEAD = 64;

    /** What this child is to run: all that is left, or the next case alone where each has a child of its own. */
    List<Input> inputs() {
        int to = run.use() instanceof Tests ? from + 1 : run.inputs().size();
        return run.inputs().subList(from, to);
    }

    /** What may be printed with the markers, which are not the candidate's to pay. */
    int outputBudget() {
        return outputBytes + (inputs().size() + 1) * MARKER.length();
    }

    /** What the results may take with their frames, which are not the candidate's to pay. */
    int resultBudget() {
        return resultBytes + (inputs().size() + 1) * LARGEST_FRAME_OVERHEAD;
    }

    /** The longest time that the zygote gives a run: loading and each case take at most the wall time. */
    Duration longest() {
        return run.limits().wall().multipliedBy(inputs().size() + 1L);
    }

    ByteBuffer bytes() {
        byte[] body = body();
        int cases = inputs().size();
        Limits limits = run.limits();
        ByteBuffer bytes = ByteBuffer.allocate(HEADER_BYTES + body.length);
        bytes.putInt(MAGIC).put(PLAIN).put(paced()).putShort((short) 0).putInt(cases);
        bytes.putInt((int) limits.cpu().toMillis()).putInt((int) limits.wall().toMillis());
        bytes.putLong(limits.memoryBytes());
        bytes.putInt(outputBudget());
        bytes.putInt(resultBudget());
        return bytes.putInt(body.length).put(body).flip();
    }

    private byte paced() {
        return (byte) (run.watch() instanceof Watch.Time ? 1 : 0);
    }

    private byte[] body() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] meta = Json.write(meta());
        putLength(out, meta);
        for (Input input : inputs()) {
            byte[] data = switch (input) {
                case Input.Value(var json) -> Json.write(json);
                case Input.Literal(String text) -> text.getBytes(StandardCharsets.UTF_8);
            };
            out.write(input instanceof Input.Value ? 'v' : 'l');
            putLength(out, data);
        }
        if (out.size() > LARGEST_BODY) {
            throw new IllegalArgumentException(
                    "source and inputs take " + out.size() + " bytes, more than " + LARGEST_BODY);
        }
        return out.toByteArray();
    }

    private static void putLength(ByteArrayOutputStream out, byte[] data) {
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(data.length).array());
        out.writeBytes(data);
    }

    private ObjectNode meta() {
        ObjectNode meta = Json.object();
        meta.put("source", run.source()).put("marker", MARKER);
        switch (run.use()) {
            case Entry.Function(String name) -> meta.put("entry", "function").put("name", name);
            case Entry.Operations(String name) ->
                meta.put("entry", "operations").put("name", name);
            case Entry.Program() -> meta.put("entry", "program").put("name", "");
            case Tests(String module) -> meta.put("entry", "tests").put("name", module);
        }
        ObjectNode rules = meta.putObject("rules").put("allImports", run.rules().allImports());
        addAll(rules.putArray("imports"), run.rules().imports());
        addAll(rules.putArray("names"), run.rules().names());
        addAll(rules.putArray("syntax"), run.rules().syntax());
        switch (run.watch()) {
            case Watch.Nothing() -> {}
            case Watch.Time() -> meta.putObject("watch").put("kind", "time");
            case Watch.Memory() -> meta.putObject("watch").put("kind", "memory");
            case Watch.Steps steps -> describe(steps, meta.putObject("watch"));
        }
        return meta;
    }

    /** The other half of the time is for bringing the recording home. */
    private void describe(Watch.Steps steps, ObjectNode watch) {
        watch.put("kind", "steps").put("counts", steps.counts());
        watch.put("steps", steps.steps()).put("objects", steps.objects()).put("parts", steps.parts());
        watch.put("frames", steps.frames()).put("bytes", steps.bytes());
        watch.put("seconds", run.limits().cpu().toMillis() / 2000.0);
        watch.put("patience", run.limits().wall().toMillis() / 2000.0);
    }

    private static void addAll(ArrayNode array, Iterable<String> texts) {
        texts.forEach(array::add);
    }

    static byte[] marker() {
        return MARKER.getBytes(StandardCharsets.US_ASCII);
    }
}
