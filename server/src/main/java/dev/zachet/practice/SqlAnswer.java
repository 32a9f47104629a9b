package dev.zachet.practice;

import com.fasterxml.jackson.annotation.JsonProperty;

/** An SQL statement with what it is to be tried on. */
public record SqlAnswer(String source, Scope scope) implements Answer {
    /** What the statement is tried on. */
    public enum Scope {
        /** Every data set: this counts. */
        @JsonProperty("all")
        ALL,
        /** The data that the learner sees. */
        @JsonProperty("main")
        MAIN;

        /** All of them where it counts. */
        public static Scope of(HandedIn handedIn) {
            return handedIn.counts() ? ALL : MAIN;
        }
    }
}
