package dev.zachet.judge;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoublePredicate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Measured figures in order, printed as a table for people or as JSON for programs. */
final class Figures {
    private sealed interface Line {
        record Heading(String text) implements Line {}

        record Value(String name, double value, String unit, String verdict) implements Line {}

        record Text(String name, String text) implements Line {}
    }

    private final List<Line> lines = new ArrayList<>();

    void heading(String text) {
        lines.add(new Line.Heading(text));
    }

    void add(String name, double value, String unit) {
        lines.add(new Line.Value(name, value, unit, ""));
    }

    /** A figure with a target, such as {@code "at most 0.5"}. */
    void add(String name, double value, String unit, String target, DoublePredicate met) {
        String verdict = target + ": " + (met.test(value) ? "met" : "missed");
        lines.add(new Line.Value(name, value, unit, verdict));
    }

    void say(String name, String text) {
        lines.add(new Line.Text(name, text));
    }

    void printTable(PrintStream out) {
        for (Line line : lines) {
            switch (line) {
                case Line.Heading(String text) -> out.printf("%n%s%n", text);
                case Line.Value(String name, double value, String unit, String verdict) ->
                    out.printf(Locale.ROOT, "  %-58s %9.2f %-14s %s%n", name, value, unit, verdict);
                case Line.Text(String name, String text) -> out.printf("  %-58s %9s%n", name, text);
            }
        }
    }

    /** One object a heading; a figure that has a target is an object with value, unit and target. */
    void printJson(PrintStream out) {
        ObjectNode all = new JsonMapper().createObjectNode();
        ObjectNode part = all;
        for (Line line : lines) {
            switch (line) {
                case Line.Heading(String text) -> part = all.putObject(text);
                case Line.Text(String name, String text) -> part.put(name, text);
                case Line.Value(String name, double value, String unit, String verdict) -> {
                    ObjectNode figure =
                            part.putObject(name).put("value", rounded(value)).put("unit", unit);
                    if (!verdict.isEmpty()) {
                        figure.put("target", verdict);
                    }
                }
            }
        }
        out.println(all.toPrettyString());
    }

    private static double rounded(double value) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.3f", value));
    }
}
