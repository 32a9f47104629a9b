package dev.zachet.evening;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.zachet.practice.Exercises.Named;
import dev.zachet.practice.Mistake;
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
    record RepeatedMistake(Mistake.Kind kind, String what, int times, List<Place> where) {}

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
}
