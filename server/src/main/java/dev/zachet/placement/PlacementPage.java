package dev.zachet.placement;

import dev.zachet.content.Bank;
import dev.zachet.content.Checklist;
import dev.zachet.content.ExerciseId;
import dev.zachet.content.Flashcard;
import dev.zachet.content.Language;
import dev.zachet.content.Localized;
import dev.zachet.content.Snippet;
import dev.zachet.placement.PlacementQuestion.OtherSide;
import dev.zachet.placement.PlacementView.SectionKnown;
import dev.zachet.practice.Exercises;
import dev.zachet.practice.Exercises.Named;
import dev.zachet.readiness.Estimate;
import dev.zachet.readiness.Reading;
import dev.zachet.web.Markdown;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a placement into the learner's language, and holds back what he must not see before he has answered. */
@Component
class PlacementPage {
    private final Bank bank;
    private final Course course;
    private final Knowledge knowledge;
    private final Exercises exercises;
    private final InstantSource clock;

    PlacementPage(Bank bank, Course course, Knowledge knowledge, Exercises exercises, InstantSource clock) {
        this.bank = bank;
        this.course = course;
        this.knowledge = knowledge;
        this.exercises = exercises;
        this.clock = clock;
    }

    PlacementView view(UUID learner, Language language) {
        return course.sitting(learner)
                .map(sitting -> view(sitting, language))
                .orElseGet(() -> begun(learner, language));
    }

    private PlacementView begun(UUID learner, Language language) {
        return new PlacementView(
                Sitting.State.NEW,
                0,
                Slices.COUNT,
                Slices.minutes(),
                Slices.seconds(1),
                Slices.seconds(1),
                0,
                null,
                known(learner, List.of(), language),
                0,
                null);
    }

    private PlacementView view(Sitting sitting, Language language) {
        UUID learner = sitting.placement().learner();
        Instant now = clock.instant();
        Optional<Question> current = sitting.current();
        return new PlacementView(
                sitting.state(),
                sitting.placement().slice(),
                Slices.COUNT,
                Slices.minutes(),
                Slices.seconds(sitting.placement().slice()),
                sitting.secondsLeft(now),
                current.filter(Question::running)
                        .map(question -> question.kind().mostSeconds() - question.secondsAt(now))
                        .orElse(0),
                current.map(question -> question(learner, question, language)).orElse(null),
                known(learner, sitting.questions(), language),
                (int) sitting.questions().stream()
                        .filter(question -> question.score() != null)
                        .count(),
                sitting.placement().endedAt());
    }

    private List<SectionKnown> known(UUID learner, List<Question> questions, Language language) {
        Standing standing = knowledge.standing(learner, questions);
        return bank.checklist().sections().stream()
                .filter(section -> section.items().stream().anyMatch(Checklist.Item::drilled))
                .map(section -> known(section, standing, questions, language))
                .toList();
    }

    private static SectionKnown known(
            Checklist.Section section, Standing standing, List<Question> questions, Language language) {
        List<String> items = section.items().stream().map(Checklist.Item::id).toList();
        List<Question> answered = questions.stream()
                .filter(question -> items.contains(question.item()) && question.score() != null)
                .toList();
        Optional<Reading> reading = standing.together(items);
        Optional<Estimate> estimate =
                reading.filter(Reading.Known.class::isInstance).map(Reading::estimate);
        return new SectionKnown(
                new Named(section.id(), section.title().in(language)),
                reading.map(Judgement::of).orElse(Judgement.NOT_ASKED),
                answered.size(),
                (int) answered.stream().filter(Question::right).count(),
                estimate.map(Estimate::low).orElse(null),
                estimate.map(Estimate::high).orElse(null));
    }

    private PlacementQuestion question(UUID learner, Question question, Language language) {
        Optional<Flashcard> card = bank.card(question.subject());
        boolean solved = course.solved(learner, question);
        return new PlacementQuestion(
                question.id(),
                question.place(),
                question.kind(),
                bank.checklist()
                        .item(question.item())
                        .map(item -> Exercises.named(item, language))
                        .orElseGet(() -> new Named(question.item(), question.item())),
                card.map(found -> html(found.question(), language)).orElse(""),
                card.filter(_ -> question.kind() == Kind.PREDICT)
                        .flatMap(Flashcard::snippet)
                        .map(Snippet::source)
                        .orElse(null),
                exercise(learner, question, language),
                question.answer(),
                question.known(),
                question.said(),
                solved ? Double.valueOf(1) : question.score(),
                question.locked()
                        ? card.map(found -> otherSide(found, language)).orElse(null)
                        : null);
    }

    private Exercises.@Nullable Summary exercise(UUID learner, Question question, Language language) {
        return question.kind() == Kind.CODE
                ? bank.exercise(ExerciseId.of(question.subject()))
                        .map(exercise -> exercises.summary(exercise, exercises.statuses(learner), language))
                        .orElse(null)
                : null;
    }

    private static OtherSide otherSide(Flashcard card, Language language) {
        Optional<Snippet> snippet = card.snippet();
        return new OtherSide(
                html(card.answer().brief(), language),
                card.keyPoints().stream().map(text -> html(text, language)).toList(),
                snippet.map(Snippet::source).orElse(null),
                snippet.map(Snippet::prints).orElse(null),
                snippet.map(Snippet::cpython).orElse(false),
                snippet.map(found -> found.python().text()).orElse(""));
    }

    private static String html(Localized text, Language language) {
        return Markdown.html(text.in(language));
    }
}
