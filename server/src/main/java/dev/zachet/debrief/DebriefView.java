package dev.zachet.debrief;

import dev.zachet.content.Bank;
import dev.zachet.content.Language;
import dev.zachet.debrief.AskedQuestion.AnswerMark;
import dev.zachet.debrief.Debrief.InterviewOutcome;
import dev.zachet.debrief.Debrief.Stage;
import dev.zachet.debrief.Debrief.Told;
import dev.zachet.practice.Exercises;
import dev.zachet.practice.Exercises.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A debrief as the page shows it.
 *
 * @param open whether there is something in it that does not count yet
 * @param counted whether the learner was done with it at least once
 */
record DebriefView(
        UUID id,
        int revision,
        @Nullable String company,
        String companyName,
        LocalDate day,
        @Nullable Stage stage,
        List<DebriefedQuestion> questions,
        InterviewOutcome outcome,
        String note,
        boolean open,
        boolean counted) {

    /**
     * A question with its item by name.
     *
     * @param topic whether there is something to read about the item
     */
    record DebriefedQuestion(
            UUID id,
            @Nullable Named item,
            String words,
            @Nullable AnswerMark mark,
            boolean topic) {}

    static DebriefView of(Debrief debrief, Bank bank, Language language) {
        Told told = debrief.told();
        return new DebriefView(
                debrief.id(),
                debrief.revision(),
                told.company(),
                told.companyName(),
                told.day(),
                told.stage(),
                told.questions().stream()
                        .map(question -> question(question, bank, language))
                        .toList(),
                told.outcome(),
                told.note(),
                debrief.open(),
                debrief.statedAt() != null);
    }

    private static DebriefedQuestion question(AskedQuestion question, Bank bank, Language language) {
        String item = question.item();
        return new DebriefedQuestion(
                question.id(),
                item == null
                        ? null
                        : bank.checklist()
                                .item(item)
                                .map(found -> Exercises.named(found, language))
                                .orElse(null),
                question.words(),
                question.mark(),
                item != null && bank.topic(item).isPresent());
    }
}
