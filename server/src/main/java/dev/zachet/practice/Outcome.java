package dev.zachet.practice;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a verdict comes down to. */
public enum Outcome {
    @JsonProperty("accepted")
    ACCEPTED,
    @JsonProperty("rejected")
    REJECTED,
    /** It could not be run: a syntax error, a broken rule. */
    @JsonProperty("failed")
    FAILED,
    /** Nothing is known: the checker itself could not work. */
    @JsonProperty("unavailable")
    UNAVAILABLE
}
