package dev.zachet.growth;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a curve says about growth. */
public sealed interface Reading {
    /** It grows like this. */
    record Known(Bucket bucket) implements Reading {}

    /** It cannot be told. */
    record Unclear(Doubt doubt) implements Reading {}

    /** Why it cannot be told. */
    enum Doubt {
        /** The points stray too far from any line. */
        @JsonProperty("noisy")
        NOISY,
        /** It grows with a power between two buckets: a small part that grows faster may be hidden in it. */
        @JsonProperty("between")
        BETWEEN,
        /** Too few sizes could be measured within the limits. */
        @JsonProperty("too-few-sizes")
        TOO_FEW_SIZES,
        /** The call failed on the inputs that are measured. */
        @JsonProperty("failed")
        FAILED,
        /** Much of the work was done outside of the call that is measured. */
        @JsonProperty("outside-call")
        OUTSIDE_CALL
    }
}
