package dev.zachet.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;

/**
 * One question to keep in memory.
 *
 * @param id {@code <item>.<slug>}, unique for ever
 * @param item the checklist item it gives evidence for
 * @param internals whether it belongs to the track of Python internals
 * @param keyPoints what a good answer says
 * @param snippet of a prediction, what is shown; else a proof of the answer
 * @param sources what a claim that cannot run rests on
 */
public record Flashcard(
        String id,
        String item,
        Kind kind,
        Level level,
        boolean internals,
        Localized question,
        Answer answer,
        List<Localized> keyPoints,
        Optional<Snippet> snippet,
        List<String> sources) {
    public Flashcard {
        keyPoints = List.copyOf(keyPoints);
        sources = List.copyOf(sources);
    }

    /** What a card asks for. */
    public enum Kind {
        /** An answer in words. */
        @JsonProperty("question")
        QUESTION,
        /** What a program prints. */
        @JsonProperty("predict")
        PREDICT
    }

    /** Whom it is asked. */
    public enum Level {
        @JsonProperty("middle")
        MIDDLE,
        @JsonProperty("senior")
        SENIOR
    }

    /**
     * The other side, in Markdown.
     *
     * @param brief what to say in twenty seconds
     * @param strong what a strong candidate adds
     * @param followUps what an interviewer asks next
     * @param mistake the usual one
     */
    public record Answer(Localized brief, Localized strong, List<Localized> followUps, Localized mistake) {
        public Answer {
            followUps = List.copyOf(followUps);
        }
    }
}
