package dev.zachet.content;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a plan, or what was paid for it, must be like.
 *
 * @param kind what is looked at
 * @param node the kind of node that it is about, as PostgreSQL names it; empty for all
 * @param table the table that it is about; empty for all
 * @param limit the most, or for what is required the least, that there may be
 */
public record Condition(Kind kind, String node, String table, double limit) {

    /** What can be looked at. */
    public enum Kind {
        /** Pages that the query touches: those found in the buffers and those read, with everything warm. */
        @JsonProperty("pages")
        PAGES,
        /** Nodes of a kind that there must not be. */
        @JsonProperty("forbidden")
        FORBIDDEN,
        /** Nodes of a kind that there must be. */
        @JsonProperty("required")
        REQUIRED,
        /** Rows that an index-only scan had to look up in the table after all. */
        @JsonProperty("heap-fetches")
        HEAP_FETCHES,
        /** Rows that were read and thrown away by filters. */
        @JsonProperty("removed")
        REMOVED,
        /** How many times the estimate of rows differs from what came, at the worst node. */
        @JsonProperty("misestimate")
        MISESTIMATE,
        /** Statements that are sent. */
        @JsonProperty("statements")
        STATEMENTS,
        /** Bytes that indexes take more than before. */
        @JsonProperty("index-bytes")
        INDEX_BYTES,
        /** WAL bytes of the declared write, as a multiple of what it was before. */
        @JsonProperty("write-cost")
        WRITE_COST;

        /** As it is written in the bank. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Whether a measured value satisfies it. */
    public boolean met(double value) {
        return kind == Kind.REQUIRED ? value >= limit : value <= limit;
    }
}
