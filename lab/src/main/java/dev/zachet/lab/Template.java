package dev.zachet.lab;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a database for learners holds: scripts that are run once, in order, by a role that owns what they make. The learner's
 * role may read and change what is in the schema {@code main} and, with {@code rights}, more; other schemas are closed to it.
 */
public record Template(String name, List<Part> parts, Set<Right> rights) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,40}");

    /** The schema that a learner sees from the start. */
    public static final String VISIBLE = "main";

    public Template {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a template's name: " + name);
        }
        parts = List.copyOf(parts);
        rights = Set.copyOf(rights);
    }

    /**
     * A script.
     *
     * @param name for complaints, as a file is named
     * @param schema what unqualified names mean; made by the script that first needs it
     */
    public record Part(String name, String schema, String sql) {
        public Part {
            if (!NAME.matcher(schema).matches()) {
                throw new IllegalArgumentException("not a schema's name: " + schema);
            }
        }
    }

    /** What a learner may do besides reading and changing rows. */
    public enum Right {
        /** He owns the tables in {@code main}: indexes, statistics, columns, tables of his own. */
        OWNER,
        /** He may take advisory locks. */
        ADVISORY_LOCKS
    }
}
