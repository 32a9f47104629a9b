package dev.zachet.flashcards;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a card comes from. */
enum Origin {
    @JsonProperty("bank")
    BANK,
    /** It lies as a file in the learner's data folder. */
    @JsonProperty("file")
    FILE,
    /** The learner wrote it. */
    @JsonProperty("written")
    WRITTEN,
    /** A hidden case that his solution failed. */
    @JsonProperty("failed-case")
    FAILED_CASE,
    /** Something that he claimed of his solution and that is not so. */
    @JsonProperty("claim")
    CLAIM,
    /** A follow-up question that he wants to keep. */
    @JsonProperty("follow-up")
    FOLLOW_UP,
    /** A question of a real interview that did not go well. */
    @JsonProperty("interview")
    INTERVIEW,
    /** Brought in from a table. */
    @JsonProperty("imported")
    IMPORTED
}
