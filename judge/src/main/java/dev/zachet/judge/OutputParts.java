package dev.zachet.judge;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What a child printed, cut at the markers that end each part: the module level first, then each case. */
final class OutputParts {
    private final List<String> parts = new ArrayList<>();
    private int bytes;

    /** What lies beyond {@code budget} bytes does not count. */
    OutputParts(byte[] stdout, int budget, byte[] marker) {
        int end = Math.min(budget, stdout.length);
        int start = 0;
        for (int at = find(stdout, end, marker, 0); at >= 0; at = find(stdout, end, marker, start)) {
            add(stdout, start, at);
            start = at + marker.length;
        }
        add(stdout, start, end);
    }

    /** How many parts ended with a marker. */
    int ended() {
        return parts.size() - 1;
    }

    /** The text of a part; empty where the child did not get that far. */
    String part(int index) {
        return index < parts.size() ? parts.get(index) : "";
    }

    /** All parts together, without markers. */
    int bytes() {
        return bytes;
    }

    private void add(byte[] stdout, int from, int to) {
        bytes += to - from;
        parts.add(new String(stdout, from, to - from, StandardCharsets.UTF_8));
    }

    private static int find(byte[] data, int end, byte[] wanted, int from) {
        for (int at = from; at <= end - wanted.length; at++) {
            if (data[at] == wanted[0] && matches(data, wanted, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean matches(byte[] data, byte[] wanted, int at) {
        for (int i = 0; i < wanted.length; i++) {
            if (data[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
