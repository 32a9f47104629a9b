package dev.zachet.flashcards;

import dev.zachet.content.Bank;
import dev.zachet.content.Language;
import dev.zachet.debrief.AskedQuestion;
import dev.zachet.debrief.AskedQuestion.AnswerMark;
import dev.zachet.debrief.Debrief;
import dev.zachet.debrief.Debriefs;
import dev.zachet.debrief.InterviewDebriefed;
import dev.zachet.flashcards.Mistakes.Lesson;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Makes cards of what did not go well at a real interview: what was asked, and the half-minute answer where there is one. */
@Component
class InterviewLessons {
    private final Bank bank;
    private final Debriefs debriefs;
    private final Lessons lessons;
    private final MessageSource messages;

    InterviewLessons(Bank bank, Debriefs debriefs, Lessons lessons, MessageSource messages) {
        this.bank = bank;
        this.debriefs = debriefs;
        this.lessons = lessons;
        this.messages = messages;
    }

    @ApplicationModuleListener
    void on(InterviewDebriefed debriefed) {
        UUID learner = debriefed.learner();
        lessons.byThemselves(
                learner,
                () -> debriefs.find(learner, debriefed.debrief()).map(this::in).orElse(List.of()));
    }

    /** The cards that a debrief gives cause for. */
    List<Lesson> in(Debrief debrief) {
        return debrief.told().questions().stream()
                .filter(question -> question.mark() == AnswerMark.FAILED || question.mark() == AnswerMark.HELPED)
                .map(question -> lesson(debrief, question))
                .toList();
    }

    private Lesson lesson(Debrief debrief, AskedQuestion question) {
        Map<Language, CardText> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            texts.put(language, CardText.plain(asked(question, language), answer(question.item(), language)));
        }
        return new Lesson(
                "interview %s %s".formatted(debrief.id(), question.id()), question.item(), Origin.INTERVIEW, texts);
    }

    private String asked(AskedQuestion question, Language language) {
        String item = question.item();
        if (!question.words().isBlank() || item == null) {
            return question.words().strip();
        }
        String title = bank.checklist()
                .item(item)
                .map(found -> found.title().in(language))
                .orElse(item);
        return say("card.interview", language, title);
    }

    private String answer(@Nullable String item, Language language) {
        return bank.topics().stream()
                .filter(topic -> topic.item().equals(item))
                .findFirst()
                .map(topic -> topic.answer().brief().in(language))
                .orElseGet(() -> say("card.no-answer", language));
    }

    private String say(String code, Language language, Object... values) {
        return messages.getMessage(code, values, Locale.of(language.code()));
    }
}
