package dev.zachet.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** Something asked about a plan. */
public sealed interface Question {

    /** What its answer is kept under. */
    String name();

    Localized ask();

    /** One of several options is right. */
    record Choice(String name, Localized ask, List<Option> options, String right) implements Question {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /**
     * What can be chosen.
     *
     * @param why it is right or wrong
     */
    record Option(String id, Localized text, Localized why) {}

    /**
     * One step of the plan is right.
     *
     * @param node the kind of that step, as PostgreSQL's JSON names it; the only one of this kind on the table
     * @param why it is
     */
    record Step(String name, Localized ask, String node, String table, Shows shows, Localized why)
            implements Question {}

    /** By what a step stands out. */
    enum Shows {
        /** It touches more pages of its own than any other. */
        @JsonProperty("pages")
        PAGES,
        /** It drops more rows than any other. */
        @JsonProperty("removed")
        REMOVED,
        /** Its estimate is ten times off or more, and that of no step below it is. */
        @JsonProperty("estimate")
        ESTIMATE
    }
}
