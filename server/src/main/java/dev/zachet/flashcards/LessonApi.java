package dev.zachet.flashcards;

import dev.zachet.content.Bank;
import dev.zachet.content.Exercise;
import dev.zachet.flashcards.Mistakes.Lesson;
import dev.zachet.flashcards.OwnCards.OwnCard;
import dev.zachet.learner.Learners;
import dev.zachet.practice.Attempts;
import dev.zachet.practice.Submissions;
import dev.zachet.web.Refusal;
import java.util.List;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Keeping a mistake, or a follow-up question, as a card. */
@RestController
@RequestMapping("/api")
class LessonApi {
    private final Bank bank;
    private final Learners learners;
    private final Attempts attempts;
    private final Submissions submissions;
    private final Mistakes mistakes;
    private final Lessons lessons;
    private final OwnCards own;

    LessonApi(
            Bank bank,
            Learners learners,
            Attempts attempts,
            Submissions submissions,
            Mistakes mistakes,
            Lessons lessons,
            OwnCards own) {
        this.bank = bank;
        this.learners = learners;
        this.attempts = attempts;
        this.submissions = submissions;
        this.mistakes = mistakes;
        this.lessons = lessons;
        this.own = own;
    }

    /** How many cards there could be, and how many of them there are. */
    record CardsMade(int possible, int made) {
        static CardsMade of(List<Lesson> possible, List<OwnCard> own) {
            List<String> keys = own.stream().map(OwnCard::key).toList();
            long made = possible.stream()
                    .filter(lesson -> keys.contains(lesson.key()))
                    .count();
            return new CardsMade(possible.size(), (int) made);
        }
    }

    @GetMapping("/submissions/{id}/cards")
    CardsMade made(@PathVariable UUID id) {
        UUID learner = learners.current().id();
        return made(learner, found(learner, id));
    }

    @PutMapping("/submissions/{id}/cards")
    @Transactional
    CardsMade keep(@PathVariable UUID id) {
        UUID learner = learners.current().id();
        List<Lesson> found = found(learner, id);
        found.forEach(lesson -> lessons.keep(learner, lesson));
        return made(learner, found);
    }

    @GetMapping("/attempts/{id}/follow-ups/{followUp}/card")
    CardsMade followUpMade(@PathVariable UUID id, @PathVariable String followUp) {
        UUID learner = learners.current().id();
        return made(learner, List.of(followUp(learner, id, followUp)));
    }

    @PutMapping("/attempts/{id}/follow-ups/{followUp}/card")
    @Transactional
    CardsMade keepFollowUp(@PathVariable UUID id, @PathVariable String followUp) {
        UUID learner = learners.current().id();
        Lesson lesson = followUp(learner, id, followUp);
        lessons.keep(learner, lesson);
        return made(learner, List.of(lesson));
    }

    @GetMapping("/items/{item}/follow-ups/{followUp}/card")
    CardsMade topicFollowUpMade(@PathVariable String item, @PathVariable String followUp) {
        return made(learners.current().id(), List.of(ofTopic(item, followUp)));
    }

    @PutMapping("/items/{item}/follow-ups/{followUp}/card")
    @Transactional
    CardsMade keepTopicFollowUp(@PathVariable String item, @PathVariable String followUp) {
        UUID learner = learners.current().id();
        Lesson lesson = ofTopic(item, followUp);
        lessons.keep(learner, lesson);
        return made(learner, List.of(lesson));
    }

    private Lesson ofTopic(String item, String followUp) {
        return bank.topic(item).stream()
                .flatMap(topic -> topic.followUps().stream()
                        .filter(question -> question.id().equals(followUp))
                        .flatMap(question -> mistakes.of(topic, question).stream()))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("follow-up " + followUp));
    }

    private List<Lesson> found(UUID learner, UUID submission) {
        return submissions
                .find(learner, submission)
                .map(mistakes::in)
                .orElseThrow(() -> Refusal.notFound("submission " + submission));
    }

    private Lesson followUp(UUID learner, UUID attempt, String followUp) {
        Exercise exercise = attempts.find(learner, attempt)
                .flatMap(found -> bank.exercise(found.exercise()))
                .orElseThrow(() -> Refusal.notFound("attempt " + attempt));
        return exercise.prose().followUps().stream()
                .filter(question -> question.id().equals(followUp))
                .findFirst()
                .map(question -> mistakes.of(exercise, question))
                .orElseThrow(() -> Refusal.notFound("follow-up " + followUp));
    }

    private CardsMade made(UUID learner, List<Lesson> possible) {
        return CardsMade.of(possible, own.of(learner));
    }
}
