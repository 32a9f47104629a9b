package dev.zachet.claims;

import dev.zachet.claims.FollowUpAnswers.Given;
import dev.zachet.claims.FollowUpView.AnswerView;
import dev.zachet.claims.FollowUpView.KeyPoint;
import dev.zachet.content.Bank;
import dev.zachet.content.Exercise.FollowUp;
import dev.zachet.content.Language;
import dev.zachet.practice.Exercises;
import dev.zachet.practice.Exercises.Named;
import dev.zachet.web.Refusal;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What an interviewer asks next, one question after the other: an answer is locked before its key points are shown. */
@Component
public class Ladder {
    private static final int LONGEST_WORDS = 8_000;
    private static final int MOST_POINTS = 50;

    private final Bank bank;
    private final FollowUpAnswers answers;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Ladder(Bank bank, FollowUpAnswers answers, ApplicationEventPublisher events, InstantSource clock) {
        this.bank = bank;
        this.answers = answers;
        this.events = events;
        this.clock = clock;
    }

    /** An answer in writing, or the word that it was said aloud. */
    public record Answering(
            @NotNull @Size(max = LONGEST_WORDS) String text, boolean aloud) {}

    /** Which key points the answer had, counted from 0. */
    public record Said(@NotNull @Size(max = MOST_POINTS) List<@NotNull Integer> points) {}

    /** The questions, with what was answered. */
    public List<FollowUpView> view(Asked asked, List<FollowUp> questions, Language language) {
        List<Given> given = answers.of(asked);
        return questions.stream()
                .map(question -> view(question, to(question, given), language))
                .toList();
    }

    /** Locks an answer; a second one is refused. Takes part in the caller's transaction. */
    public void answer(Asked asked, FollowUp question, Answering answering) {
        if (answering.text().isBlank() && !answering.aloud()) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "no-answer");
        }
        if (!answers.give(asked, question.id(), answering.text().replace("\0", ""), answering.aloud())) {
            throw new Refusal(HttpStatus.CONFLICT, "answer-locked");
        }
    }

    /** Notes which key points a locked answer had, and tells of it. Takes part in the caller's transaction. */
    public void tick(Asked asked, FollowUp question, Said said) {
        Given answer =
                to(question, answers.of(asked)).orElseThrow(() -> new Refusal(HttpStatus.CONFLICT, "answer-first"));
        int total = question.keyPoints().size();
        List<Integer> points = said.points().stream()
                .distinct()
                .filter(point -> point >= 0 && point < total)
                .toList();
        answers.tick(answer, points);
        events.publishEvent(new FollowUpAnswered(
                answer.id(),
                asked.learner(),
                asked.about(),
                asked.item(),
                (double) points.size() / total,
                clock.instant()));
    }

    /** The question with this id; refuses where there is none. */
    public static FollowUp question(List<FollowUp> questions, String id) {
        return questions.stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("follow-up " + id));
    }

    private static Optional<Given> to(FollowUp question, List<Given> given) {
        return given.stream()
                .filter(one -> one.followUp().equals(question.id()))
                .findFirst();
    }

    private FollowUpView view(FollowUp question, Optional<Given> answer, Language language) {
        return new FollowUpView(
                question.id(),
                question.question().in(language),
                continuation(question, language),
                answer.map(given -> new AnswerView(given.words(), given.aloud(), given.at()))
                        .orElse(null),
                answer.map(given -> keyPoints(question, given, language)).orElse(null));
    }

    private static List<KeyPoint> keyPoints(FollowUp question, Given answer, Language language) {
        return IntStream.range(0, question.keyPoints().size())
                .mapToObj(at -> new KeyPoint(
                        question.keyPoints().get(at).in(language), answer.said().contains(at)))
                .toList();
    }

    private @Nullable Named continuation(FollowUp question, Language language) {
        return question.exercise().stream()
                .flatMap(id -> bank.exercise(id).stream())
                .map(other -> Exercises.named(other, language))
                .findFirst()
                .orElse(null);
    }
}
