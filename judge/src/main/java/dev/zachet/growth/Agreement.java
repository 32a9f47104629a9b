package dev.zachet.growth;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a claim and a measurement go together. */
public enum Agreement {
    /** The measured bucket is the claimed one. */
    @JsonProperty("consistent")
    CONSISTENT,
    /** It grew slower than claimed: the bound holds here, though it is not tight on these inputs. */
    @JsonProperty("loose")
    LOOSE,
    /** It grew faster than claimed. */
    @JsonProperty("contradicted")
    CONTRADICTED,
    /** It cannot be told. */
    @JsonProperty("unclear")
    UNCLEAR;

    /** Compares a claim with what was read from a curve. */
    public static Agreement of(Bucket claimed, Reading reading) {
        return switch (reading) {
            case Reading.Unclear _ -> UNCLEAR;
            case Reading.Known(Bucket measured) -> {
                int order = measured.compareTo(claimed);
                yield order == 0 ? CONSISTENT : order < 0 ? LOOSE : CONTRADICTED;
            }
        };
    }
}
