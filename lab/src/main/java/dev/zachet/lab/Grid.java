package dev.zachet.lab;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows as a query returned them. A value is the text that PostgreSQL writes it as; null is NULL. */
public record Grid(List<Column> columns, List<List<@Nullable String>> rows) {
    public Grid {
        columns = List.copyOf(columns);
        List<List<@Nullable String>> copies = new ArrayList<>();
        for (List<@Nullable String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "a row of %d values under %d columns".formatted(row.size(), columns.size()));
            }
            copies.add(Collections.unmodifiableList(new ArrayList<>(row)));
        }
        rows = Collections.unmodifiableList(copies);
    }

    /** A column's name and PostgreSQL's name of its type. */
    public record Column(String name, String type) {}

    /** The first rows. */
    public Grid first(int count) {
        return rows.size() <= count ? this : new Grid(columns, rows.subList(0, count));
    }
}
