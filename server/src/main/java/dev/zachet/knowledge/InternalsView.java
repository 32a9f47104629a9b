package dev.zachet.knowledge;

import dev.zachet.content.Flashcard;
import dev.zachet.practice.Exercises.Named;
import java.util.List;

/**
 * The track of Python internals: questions that are asked about how Python works inside, each with a program that shows it.
 *
 * @param total of all themes
 */
record InternalsView(int total, List<Theme> themes) {

    /** The questions of one checklist item; {@code topic} says whether it has a page to read. */
    record Theme(Named item, boolean topic, List<QuestionView> questions) {}

    /** A question and its answer, in HTML; of a prediction, the program belongs to the question. */
    record QuestionView(
            String id,
            Flashcard.Kind kind,
            Flashcard.Level level,
            String question,
            String answer,
            String strong,
            List<String> followUps,
            String mistake,
            ProofView proof,
            List<String> sources) {}
}
