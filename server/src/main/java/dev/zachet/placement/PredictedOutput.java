package dev.zachet.placement;

import java.util.ArrayList;
import java.util.List;

/** What somebody says a program prints. */
record PredictedOutput(String text) {

    /** Whether it is that, but for blanks at the ends of lines and empty lines at the end. */
    boolean is(String printed) {
        return lines(text).equals(lines(printed));
    }

    private static List<String> lines(String text) {
        List<String> lines =
                new ArrayList<>(text.lines().map(String::stripTrailing).toList());
        while (!lines.isEmpty() && lines.getLast().isEmpty()) {
            lines.removeLast();
        }
        return lines;
    }
}
