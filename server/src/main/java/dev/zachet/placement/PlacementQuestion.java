package dev.zachet.placement;

import dev.zachet.practice.Exercises;
import dev.zachet.practice.Exercises.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question as the page shows it.
 *
 * @param place among this placement's questions, from 1
 * @param questionHtml empty for an exercise
 * @param program of a prediction, what is shown
 * @param exercise of code, what is to be solved
 * @param known false where he said that he does not know
 * @param score 0 to 1; null until it is known
 * @param otherSide what is to be known; null until he has answered
 */
record PlacementQuestion(
        UUID id,
        int place,
        Kind kind,
        Named item,
        String questionHtml,
        @Nullable String program,
        Exercises.@Nullable Summary exercise,
        @Nullable String answer,
        boolean known,
        List<Integer> said,
        @Nullable Double score,
        @Nullable OtherSide otherSide) {

    /**
     * The other side of a card, as short as a placement wants it: all of it comes with the card's next review.
     *
     * @param source of the program that shows it; null where there is none
     * @param prints all that the program prints
     * @param cpython whether that holds for CPython alone
     * @param python the versions for which it holds; empty without a program
     */
    record OtherSide(
            String answerHtml,
            List<String> keyPointsHtml,
            @Nullable String source,
            @Nullable String prints,
            boolean cpython,
            String python) {}
}
