package dev.zachet.placement;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A placement with what was asked in it, in order. */
record Sitting(Placement placement, List<Question> questions) {
    Sitting {
        questions = List.copyOf(questions);
    }

    /** Where a learner is with his placement. */
    enum State {
        /** He has not begun one. */
        @JsonProperty("new")
        NEW,
        @JsonProperty("asking")
        ASKING,
        /** A question waits, and its time does not run. */
        @JsonProperty("paused")
        PAUSED,
        /** A slice is done, and there is another. */
        @JsonProperty("between")
        BETWEEN,
        @JsonProperty("ended")
        ENDED
    }

    State state() {
        if (placement.ended()) {
            return State.ENDED;
        }
        return current()
                .map(question -> question.running() ? State.ASKING : State.PAUSED)
                .orElse(State.BETWEEN);
    }

    /** The question that is before the learner. */
    Optional<Question> current() {
        return placement.ended()
                ? Optional.empty()
                : questions.stream().filter(question -> !question.closed()).findFirst();
    }

    List<Question> ofSlice() {
        return questions.stream()
                .filter(question -> question.slice() == placement.slice())
                .toList();
    }

    /** Seconds left of the slice; 0 when its time is over. */
    int secondsLeft(Instant now) {
        int spent =
                ofSlice().stream().mapToInt(question -> question.secondsAt(now)).sum();
        return Math.max(0, Slices.seconds(placement.slice()) - spent);
    }
}
