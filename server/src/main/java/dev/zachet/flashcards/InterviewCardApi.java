package dev.zachet.flashcards;

import dev.zachet.debrief.Debriefs;
import dev.zachet.flashcards.LessonApi.CardsMade;
import dev.zachet.flashcards.Mistakes.Lesson;
import dev.zachet.learner.Learners;
import dev.zachet.web.Refusal;
import java.util.List;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Keeping as cards what did not go well at a real interview. */
@RestController
@RequestMapping("/api/debriefs/{id}/cards")
class InterviewCardApi {
    private final Learners learners;
    private final Debriefs debriefs;
    private final InterviewLessons interviews;
    private final Lessons lessons;
    private final OwnCards own;

    InterviewCardApi(Learners learners, Debriefs debriefs, InterviewLessons interviews, Lessons lessons, OwnCards own) {
        this.learners = learners;
        this.debriefs = debriefs;
        this.interviews = interviews;
        this.lessons = lessons;
        this.own = own;
    }

    @GetMapping
    CardsMade made(@PathVariable UUID id) {
        UUID learner = learners.current().id();
        return CardsMade.of(found(learner, id), own.of(learner));
    }

    @PutMapping
    @Transactional
    CardsMade keep(@PathVariable UUID id) {
        UUID learner = learners.current().id();
        List<Lesson> found = found(learner, id);
        found.forEach(lesson -> lessons.keep(learner, lesson));
        return CardsMade.of(found, own.of(learner));
    }

    private List<Lesson> found(UUID learner, UUID debrief) {
        return debriefs.find(learner, debrief)
                .map(interviews::in)
                .orElseThrow(() -> Refusal.notFound("debrief " + debrief));
    }
}
