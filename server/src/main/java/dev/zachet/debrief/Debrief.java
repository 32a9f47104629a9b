package dev.zachet.debrief;

import static java.util.stream.Collectors.averagingDouble;
import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.zachet.debrief.AskedQuestion.AnswerMark;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A real interview as the learner tells of it.
 *
 * @param revision counts the saves, so that one tab does not overwrite another's
 * @param open whether there is something in it that does not count yet
 * @param stated the items of which it says something that counts; empty as long as the learner was never done
 * @param statedAt when he was last done; null as long as he never was
 */
public record Debrief(
        UUID id,
        int revision,
        Told told,
        boolean open,
        Set<String> stated,
        @Nullable Instant statedAt,
        Instant createdAt) {

    public Debrief {
        stated = Set.copyOf(stated);
    }

    /**
     * What is told of an interview.
     *
     * @param company the bank's id of it; null for any other
     * @param companyName what the learner calls another company; may be empty
     * @param stage null until the learner says
     */
    public record Told(
            @Nullable String company,
            String companyName,
            LocalDate day,
            @Nullable Stage stage,
            List<AskedQuestion> questions,
            InterviewOutcome outcome,
            String note) {
        public Told {
            questions = List.copyOf(questions);
        }

        /** The mean score, 0 to 1, of each item that was asked and marked. */
        Map<String, Double> scores() {
            return questions.stream()
                    .filter(question -> question.item() != null && question.mark() != null)
                    .collect(groupingBy(Told::itemOf, TreeMap::new, averagingDouble(Told::scoreOf)));
        }

        private static String itemOf(AskedQuestion question) {
            return java.util.Objects.requireNonNull(question.item());
        }

        private static double scoreOf(AskedQuestion question) {
            AnswerMark mark = question.mark();
            return mark == null ? 0 : mark.score();
        }

        /** Whether another telling comes to the same evidence and the same cards. */
        boolean countsLike(Told other) {
            return day.equals(other.day) && questions.equals(other.questions);
        }
    }

    /** When it counts as having been: at noon of its day, or when the debrief was begun if that was before. */
    Instant heldAt() {
        Instant noon = told.day().atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        return noon.isBefore(createdAt) ? noon : createdAt;
    }

    /** What an interview was about. */
    public enum Stage {
        @JsonProperty("screening")
        SCREENING,
        @JsonProperty("live-coding")
        LIVE_CODING,
        @JsonProperty("algorithms")
        ALGORITHMS,
        @JsonProperty("python")
        PYTHON,
        @JsonProperty("backend")
        BACKEND,
        @JsonProperty("design")
        DESIGN,
        @JsonProperty("behaviour")
        BEHAVIOUR
    }

    /** What came of an interview. */
    public enum InterviewOutcome {
        @JsonProperty("unknown")
        UNKNOWN,
        @JsonProperty("next-stage")
        NEXT_STAGE,
        @JsonProperty("offer")
        OFFER,
        @JsonProperty("refused")
        REFUSED
    }
}
