package dev.zachet.judge;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Bytes of one kind from {@code runner/tests/corpus}, and what becomes of them after a few accidents. */
record Mutations(List<byte[]> corpus, RandomGenerator chance) {
    private static final int LARGEST = 1 << 16;
    private static final List<byte[]> WORDS = Stream.of(
                    "[",
                    "]",
                    "{",
                    "}",
                    ",",
                    ":",
                    "\"",
                    "\\",
                    "-",
                    "1e999",
                    "1e-400",
                    "9".repeat(400),
                    "[".repeat(400),
                    "{\"$set\":",
                    "{\"$dict\":",
                    "{\"$float\":",
                    "null",
                    "\\ud800",
                    "\0\0\0\0",
                    "\u0000\u001ezachet\u001e\u0000")
            .map(word -> word.getBytes(StandardCharsets.UTF_8))
            .toList();
    private static final List<byte[]> NUMBERS = Stream.of("7fffffff", "ffffffff", "80000000", "00000001", "0000ffff")
            .map(HexFormat.of()::parseHex)
            .toList();

    static Mutations of(String kind, RandomGenerator chance) throws IOException {
        try (Stream<Path> files =
                Files.list(Sources.runner().resolve("tests").resolve("corpus").resolve(kind))) {
            List<byte[]> corpus = files.sorted().map(Mutations::read).toList();
            return new Mutations(corpus, chance);
        }
    }

    private static byte[] read(Path file) {
        try {
            String text = Files.readString(file);
            return file.toString().endsWith(".hex")
                    ? HexFormat.of().parseHex(text.replaceAll("\\s", ""))
                    : text.getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    byte[] next() {
        byte[] data = any(corpus).clone();
        int accidents = chance.nextInt(7);
        for (int n = 0; n < accidents; n++) {
            data = after(data);
        }
        return data.length <= LARGEST ? data : Arrays.copyOf(data, LARGEST);
    }

    private byte[] after(byte[] data) {
        int at = chance.nextInt(data.length + 1);
        int end = Math.min(data.length, at + (1 << chance.nextInt(7)));
        byte[] there = Arrays.copyOfRange(data, at, end);
        byte[] other = any(corpus);
        int from = chance.nextInt(other.length + 1);
        return switch (chance.nextInt(7)) {
            case 0 -> replaced(data, at, end, flipped(there));
            case 1 -> replaced(data, at, end, new byte[0]);
            case 2 -> replaced(data, at, at, there);
            case 3 -> replaced(data, at, end, Arrays.copyOfRange(other, from, Math.min(other.length, from + 200)));
            case 4 -> replaced(data, at, Math.min(data.length, at + Integer.BYTES), any(NUMBERS));
            default -> replaced(data, at, chance.nextBoolean() ? at : end, any(WORDS));
        };
    }

    private byte[] flipped(byte[] bytes) {
        if (bytes.length > 0) {
            bytes[0] ^= (byte) (1 << chance.nextInt(8));
        }
        return bytes;
    }

    private byte[] any(List<byte[]> choices) {
        return choices.get(chance.nextInt(choices.size()));
    }

    private static byte[] replaced(byte[] data, int from, int to, byte[] by) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(data, 0, from);
        out.writeBytes(by);
        out.write(data, to, data.length - to);
        return out.toByteArray();
    }
}
