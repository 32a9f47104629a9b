package dev.zachet.placement;

import dev.zachet.content.Bank;
import dev.zachet.content.Flashcard;
import dev.zachet.content.Snippet;
import dev.zachet.web.Refusal;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes answers: once each, and what is answered stays. */
@Service
class Answering {
    private final Bank bank;
    private final Course course;
    private final Placements placements;
    private final Questions questions;
    private final Studying studying;
    private final InstantSource clock;

    Answering(
            Bank bank,
            Course course,
            Placements placements,
            Questions questions,
            Studying studying,
            InstantSource clock) {
        this.bank = bank;
        this.course = course;
        this.placements = placements;
        this.questions = questions;
        this.studying = studying;
        this.clock = clock;
    }

    /** What a learner answers; an empty text is one said aloud. */
    @Transactional
    void answer(UUID learner, UUID id, String text) {
        Question question = open(learner, id);
        if (question.locked()) {
            checkSame(question.known() && text.equals(question.answer()));
            return;
        }
        switch (question.kind()) {
            case PREDICT -> {
                if (text.isBlank()) {
                    throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "placement-empty").with("field", "text");
                }
                String prints = card(question).snippet().map(Snippet::prints).orElseThrow();
                settle(
                        learner,
                        question.locked(text, true, new PredictedOutput(text).is(prints) ? 1.0 : 0.0, clock.instant()));
            }
            case SPOKEN -> questions.save(question.locked(text, true, null, clock.instant()));
            case CODE -> throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "placement-solve");
        }
    }

    /** An honest “I don't know”; of an exercise, that he goes on without solving it. */
    @Transactional
    void giveUp(UUID learner, UUID id) {
        Question question = open(learner, id);
        if (question.locked()) {
            checkSame(!question.known());
        } else if (question.kind() == Kind.CODE) {
            questions.save(question.locked("", false, null, clock.instant()));
        } else {
            settle(learner, question.locked("", false, 0.0, clock.instant()));
        }
    }

    /** Which key points he finds that he said. */
    @Transactional
    void tick(UUID learner, UUID id, List<Integer> points) {
        Question question = open(learner, id);
        if (question.kind() != Kind.SPOKEN || !question.locked()) {
            throw new Refusal(HttpStatus.CONFLICT, "placement-not-said");
        }
        int count = card(question).keyPoints().size();
        List<Integer> said = points.stream().distinct().sorted().toList();
        said.stream().filter(point -> point >= count).findFirst().ifPresent(point -> {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "placement-point", point, count - 1)
                    .with("field", "points");
        });
        if (question.score() != null) {
            checkSame(said.equals(question.said()));
            return;
        }
        settle(learner, question.ticked(said, (double) said.size() / count));
    }

    private static void checkSame(boolean same) {
        if (!same) {
            throw new Refusal(HttpStatus.CONFLICT, "answer-locked");
        }
    }

    private Question open(UUID learner, UUID id) {
        placements.oneAtATime(learner);
        Sitting sitting = course.sitting(learner).orElseThrow(() -> Refusal.notFound("question " + id));
        Question question = Course.find(sitting, id);
        if (question.closed() && question.score() == null) {
            throw new Refusal(HttpStatus.CONFLICT, "placement-passed");
        }
        return question;
    }

    private void settle(UUID learner, Question question) {
        questions.save(question);
        studying.answered(learner, question, clock.instant());
    }

    private Flashcard card(Question question) {
        return bank.card(question.subject()).orElseThrow(() -> Refusal.notFound("card " + question.subject()));
    }
}
