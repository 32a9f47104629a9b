package dev.zachet.flashcards;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a card comes from. */
enum Origin {
    @JsonProperty("bank")
    BANK,
    /** The learner wrote it. */
    @JsonProperty("written")
    WRITTEN
}
