package dev.zachet.evening;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.zachet.practice.Exercises.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to look through on the evening before an interview.
 *
 * @param interview its day; null where the learner has not said
 * @param companies that he prepares for
 * @param answers the weakest first
 * @param mistakes the most frequent first
 */
record EveningPack(
        @Nullable LocalDate interview,
        List<Named> companies,
        List<WeakAnswer> answers,
        List<RepeatedMistake> mistakes) {

    /**
     * An answer of half a minute to have ready.
     *
     * @param cut whether sentences were left out at its end
     * @param shown how many times something was shown about the item, well or not
     */
    record WeakAnswer(Named item, String html, boolean cut, int shown) {}

    /**
     * Something that went wrong in the same way more than once.
     *
     * @param what tells it from others of its kind, as in {@code IndexError}; empty where there is no more to say
     * @param where it happened
     */
    record RepeatedMistake(MistakeKind kind, String what, int times, List<Place> where) {}

    /** Where a mistake happened: an exercise, an item or a card, with an id of that kind. */
    record Place(PlaceKind kind, String id, String title) {}

    /** What a place is. */
    enum PlaceKind {
        @JsonProperty("exercise")
        EXERCISE,
        @JsonProperty("item")
        ITEM,
        @JsonProperty("card")
        CARD
    }

    /** In what way something went wrong. */
    enum MistakeKind {
        /** A case gave another answer. */
        @JsonProperty("wrong-answer")
        WRONG_ANSWER,
        /** It raised; what: the exception. */
        @JsonProperty("runtime-error")
        RUNTIME_ERROR,
        /** It passed a limit; what: {@code time}, {@code memory} or {@code output}. */
        @JsonProperty("limit")
        LIMIT,
        /** It could not be loaded; what: the exception. */
        @JsonProperty("not-loaded")
        NOT_LOADED,
        /** A growth was claimed that is not so; what: {@code time} or {@code memory}. */
        @JsonProperty("growth")
        GROWTH,
        /** A structure was chosen for a reason that does not fit. */
        @JsonProperty("structure")
        STRUCTURE,
        /** His edge cases let wrong ideas through. */
        @JsonProperty("edge-cases")
        EDGE_CASES,
        /** A plan, or its price, was not as asked; what: the kind of condition, as in {@code pages}. */
        @JsonProperty("plan")
        PLAN,
        /** What concurrent transactions do was foreseen wrongly; what: {@code step}, {@code level} or {@code cure}. */
        @JsonProperty("interleaving")
        INTERLEAVING,
        /** Questions about an item went unanswered. */
        @JsonProperty("questions")
        QUESTIONS,
        /** A card does not stick. */
        @JsonProperty("leech")
        LEECH
    }
}
