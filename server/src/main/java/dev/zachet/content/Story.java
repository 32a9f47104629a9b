package dev.zachet.content;

import java.util.List;

/**
 * Tables that exercises are about.
 *
 * @param tables with what each is for; types and keys are in the schema
 * @param schema DDL whose names are unqualified
 * @param main rows that the learner sees
 * @param large rows in such numbers that plans matter
 */
public record Story(
        String id, Localized title, Localized about, List<Table> tables, String schema, String main, String large) {
    public Story {
        tables = List.copyOf(tables);
    }

    /** A table. */
    public record Table(String name, Localized about, List<Column> columns) {
        public Table {
            columns = List.copyOf(columns);
        }
    }

    /** A column. */
    public record Column(String name, Localized about) {}
}
