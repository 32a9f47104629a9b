package dev.zachet.placement;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.zachet.readiness.Source;

/** How a question is answered. What says more about an item in its time stands first. */
enum Kind {
    /** By typing what a program prints, which is compared. */
    @JsonProperty("predict")
    PREDICT(60, 0.5),
    /** In words, of which the learner ticks what he said. */
    @JsonProperty("spoken")
    SPOKEN(75, 0.2),
    /** By solving a small exercise: it has a whole slice. */
    @JsonProperty("code")
    CODE(Slices.LONGEST, 0);

    private final int seconds;
    private final double weight;

    Kind(int seconds, double weight) {
        this.seconds = seconds;
        this.weight = weight;
    }

    /** What one takes. */
    int seconds() {
        return seconds;
    }

    /** How much an answer says about its item, 0 to 1; an exercise's own facts say what it does. */
    double weight() {
        return weight;
    }

    /** What kind of evidence an answer is. */
    Source source() {
        return switch (this) {
            case PREDICT -> Source.QUESTION;
            case SPOKEN -> Source.WORD;
            case CODE -> Source.EXERCISE;
        };
    }

    /** The most that one counts: a longer silence is not time spent on it. */
    int mostSeconds() {
        return switch (this) {
            case PREDICT, SPOKEN -> Slices.SILENCE;
            case CODE -> Slices.LONGEST;
        };
    }
}
