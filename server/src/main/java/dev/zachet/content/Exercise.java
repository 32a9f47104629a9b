package dev.zachet.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something to practise.
 *
 * @param items checklist ids it gives evidence for, with weights in (0, 1], heaviest first
 * @param minutes what a prepared middle engineer needs
 * @param prerequisites exercises to do before
 * @param hints three, each saying more than the one before
 * @param task the kind's own part
 */
public record Exercise(
        ExerciseId id,
        Localized title,
        Map<String, Double> items,
        Level level,
        int minutes,
        List<ExerciseId> prerequisites,
        Prose prose,
        Task task) {
    public Exercise {
        items = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(items));
        prerequisites = List.copyOf(prerequisites);
    }

    /** The checklist item it is mainly for. */
    public String mainItem() {
        return items.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    /** How hard it is; hidden from the learner until solved, since it is a hint. */
    public enum Level {
        @JsonProperty("easy")
        EASY,
        @JsonProperty("medium")
        MEDIUM
    }

    /** What the learner reads: Markdown. */
    public record Prose(Localized statement, List<Localized> hints, List<FollowUp> followUps) {
        public Prose {
            hints = List.copyOf(hints);
            followUps = List.copyOf(followUps);
        }
    }

    /** What an interviewer asks next. */
    public record FollowUp(String id, Localized question, List<Localized> keyPoints, List<ExerciseId> exercise) {
        public FollowUp {
            keyPoints = List.copyOf(keyPoints);
            exercise = List.copyOf(exercise);
        }
    }
}
