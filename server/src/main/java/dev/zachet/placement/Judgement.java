package dev.zachet.placement;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.zachet.readiness.Estimate;
import dev.zachet.readiness.Reading;

/** What can be said of a section, in a word. */
enum Judgement {
    @JsonProperty("not-asked")
    NOT_ASKED,
    /** There are answers, and too few of them. */
    @JsonProperty("too-little")
    TOO_LITTLE,
    /** Four to one that he would fail more than pass. */
    @JsonProperty("gap")
    GAP,
    @JsonProperty("unclear")
    UNCLEAR,
    /** Four to one that he would pass more than fail. */
    @JsonProperty("solid")
    SOLID;

    private static final double HALF = 0.5;
    /** The 80 % quantile of the standard normal distribution. */
    private static final double FOUR_TO_ONE = 0.8416212335729143;

    static Judgement of(Reading reading) {
        return switch (reading) {
            case Reading.TooLittle _ -> TOO_LITTLE;
            case Reading.Known(Estimate estimate) -> of(estimate);
        };
    }

    private static Judgement of(Estimate estimate) {
        double margin = FOUR_TO_ONE * Math.sqrt(estimate.variance());
        if (estimate.mean() - margin >= HALF) {
            return SOLID;
        }
        return estimate.mean() + margin <= HALF ? GAP : UNCLEAR;
    }
}
