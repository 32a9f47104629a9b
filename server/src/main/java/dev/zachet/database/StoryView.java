package dev.zachet.database;

import dev.zachet.lab.Grid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A story's tables as the page draws and completes them. */
record StoryView(String id, String title, String about, List<TableView> tables) {

    /** A table; {@code rows} counts those that a learner sees. */
    record TableView(String name, String about, long rows, List<ColumnView> columns) {}

    /** A few rows of a table, values as text. */
    record SomeRows(List<RowsColumn> columns, List<List<@Nullable String>> rows) {
        static SomeRows of(Grid grid) {
            return new SomeRows(
                    grid.columns().stream()
                            .map(column -> new RowsColumn(column.name(), column.type()))
                            .toList(),
                    grid.rows());
        }
    }

    /** A column of such rows. */
    record RowsColumn(String name, String type) {}

    /**
     * A column.
     *
     * @param primary whether it belongs to the primary key
     * @param unique whether its values are unique on their own, the primary key's included
     * @param references the table and column that it points at, as in {@code customers.id}; null where it points nowhere
     * @param fallback its default, as SQL; null where there is none
     */
    record ColumnView(
            String name,
            String type,
            boolean nullable,
            boolean primary,
            boolean unique,
            @Nullable String references,
            @Nullable String fallback,
            String about) {}
}
