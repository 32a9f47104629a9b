package dev.zachet.growth;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Kinds of growth that measurements on one machine can honestly tell apart, slowest first. */
public enum Bucket {
    /** O(1) or O(log n). */
    @JsonProperty("constant")
    CONSTANT,
    /** O(n) or O(n log n). */
    @JsonProperty("linear")
    LINEAR,
    /** O(n²), with or without a logarithm. */
    @JsonProperty("quadratic")
    QUADRATIC,
    /** O(n³) or a higher power. */
    @JsonProperty("cubic")
    CUBIC,
    /** O(2ⁿ) or the like. */
    @JsonProperty("exponential")
    EXPONENTIAL
}
