package dev.zachet.database;

import dev.zachet.lab.Grid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a statement shows as an example: its first Markdown table whose header names the expected columns. NULL is
 * written as it is, values as PostgreSQL writes them; backticks, stars and underscores around a value do not count.
 */
final class StatementExample {
    private StatementExample() {}

    /** The rows under the expected columns; empty where the text has no such table. */
    static Optional<Grid> in(String markdown, List<Grid.Column> columns) {
        List<String> names = columns.stream().map(Grid.Column::name).toList();
        List<String> lines = markdown.lines().map(String::strip).toList();
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (isRow(lines.get(i))
                    && lines.get(i + 1).matches("\\|[\\s:|-]+\\|")
                    && cells(lines.get(i)).equals(names)) {
                return Optional.of(new Grid(columns, rows(lines.subList(i + 2, lines.size()), names.size())));
            }
        }
        return Optional.empty();
    }

    private static List<List<@Nullable String>> rows(List<String> lines, int width) {
        List<List<@Nullable String>> rows = new ArrayList<>();
        for (String line : lines) {
            if (!isRow(line)) {
                break;
            }
            List<String> cells = cells(line);
            List<@Nullable String> row = new ArrayList<>();
            for (int i = 0; i < width; i++) {
                String cell = i < cells.size() ? cells.get(i) : "";
                row.add(cell.equals("NULL") ? null : cell);
            }
            if (row.stream().allMatch(cell -> "…".equals(cell))) {
                break; // and so on
            }
            rows.add(row);
        }
        return rows;
    }

    private static boolean isRow(String line) {
        return line.length() > 1 && line.startsWith("|") && line.endsWith("|");
    }

    private static List<String> cells(String line) {
        String inside = line.substring(1, line.length() - 1);
        return Arrays.stream(inside.split("(?<!\\\\)\\|", -1))
                .map(cell -> cell.strip().replace("\\|", "|"))
                .map(StatementExample::plain)
                .toList();
    }

    private static String plain(String cell) {
        String text = cell;
        while (text.length() > 1
                && "`*_".indexOf(text.charAt(0)) >= 0
                && text.charAt(0) == text.charAt(text.length() - 1)) {
            text = text.substring(1, text.length() - 1);
        }
        return text;
    }
}
