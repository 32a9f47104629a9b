package dev.zachet.debrief;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was asked at a real interview.
 *
 * @param id what the page named it; tells it from the interview's other questions
 * @param item the checklist item it was about; null where none fits
 * @param words what exactly was asked; may be empty where there is an item
 * @param mark how it went; null until the learner says
 */
public record AskedQuestion(
        @NotNull UUID id,
        @Nullable String item,

        @NotNull @Size(max = LONGEST) @Pattern(regexp = "[^\\x00]*", message = "{source.nul}")
        String words,

        @Nullable AnswerMark mark) {
    static final int LONGEST = 2_000;

    /** How an answer went, by the learner's own word. */
    public enum AnswerMark {
        /** He could not answer. */
        @JsonProperty("failed")
        FAILED(0),
        /** He got there with help. */
        @JsonProperty("helped")
        HELPED(0.5),
        /** He answered well. */
        @JsonProperty("well")
        WELL(1);

        private final double score;

        AnswerMark(double score) {
            this.score = score;
        }

        /** The same as a number, 0 to 1. */
        public double score() {
            return score;
        }
    }
}
