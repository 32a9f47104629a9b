package dev.zachet.placement;

import dev.zachet.content.ExerciseId;
import dev.zachet.practice.Exercises;
import dev.zachet.practice.Exercises.Status;
import dev.zachet.web.Refusal;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Leads from question to question and from slice to slice; a step that was made already changes nothing. */
@Service
class Course {
    private final Placements placements;
    private final Questions questions;
    private final Knowledge knowledge;
    private final Exercises exercises;
    private final InstantSource clock;
    private final Supplier<UUID> ids;

    Course(
            Placements placements,
            Questions questions,
            Knowledge knowledge,
            Exercises exercises,
            InstantSource clock,
            Supplier<UUID> ids) {
        this.placements = placements;
        this.questions = questions;
        this.knowledge = knowledge;
        this.exercises = exercises;
        this.clock = clock;
        this.ids = ids;
    }

    Optional<Sitting> sitting(UUID learner) {
        return placements.latest(learner).map(placement -> new Sitting(placement, questions.of(placement)));
    }

    /** Begins, goes on after a pause, or begins the next slice; after the end, begins anew. */
    @Transactional
    void goOn(UUID learner) {
        placements.oneAtATime(learner);
        Optional<Sitting> under =
                sitting(learner).filter(sitting -> !sitting.placement().ended());
        if (under.isEmpty()) {
            begin(new Placement(ids.get(), learner, clock.instant(), 1, true, null));
            return;
        }
        Sitting sitting = under.get();
        Optional<Question> current = sitting.current();
        if (current.isPresent()) {
            questions.save(current.get().resumed(clock.instant()));
        } else {
            begin(sitting.placement().withNextSlice());
        }
    }

    /** Goes on from a question that was answered: to the next one, or to the end of the slice. */
    @Transactional
    void next(UUID learner, UUID after) {
        placements.oneAtATime(learner);
        Sitting sitting = sitting(learner).orElseThrow(() -> Refusal.notFound("question " + after));
        Question question = find(sitting, after);
        if (question.closed() || sitting.placement().ended()) {
            return;
        }
        questions.save(settled(question, learner).closed(clock.instant()));
        ask(sitting.placement());
    }

    /** Stops the time of the question before the learner. */
    @Transactional
    void pause(UUID learner) {
        placements.oneAtATime(learner);
        sitting(learner)
                .flatMap(Sitting::current)
                .ifPresent(question -> questions.save(question.stopped(clock.instant())));
    }

    /** Ends the placement where it stands. */
    @Transactional
    void end(UUID learner) {
        placements.oneAtATime(learner);
        sitting(learner).filter(sitting -> !sitting.placement().ended()).ifPresent(sitting -> {
            sitting.current().ifPresent(question -> questions.save(question.closed(clock.instant())));
            placements.save(sitting.placement().ended(clock.instant()));
        });
    }

    /** The question of a placement by its id. */
    static Question find(Sitting sitting, UUID id) {
        return sitting.questions().stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("question " + id));
    }

    /** Whether an exercise that was asked has been solved since. */
    boolean solved(UUID learner, Question question) {
        return question.kind() == Kind.CODE
                && exercises.statuses(learner).get(ExerciseId.of(question.subject())) == Status.SOLVED;
    }

    /** The question with its score; an exercise that was given up has none, as nothing was compared. */
    private Question settled(Question question, UUID learner) {
        if (solved(learner, question)) {
            return question.locked("", true, 1.0, clock.instant());
        }
        if (question.score() == null && !(question.kind() == Kind.CODE && question.locked())) {
            throw new Refusal(HttpStatus.CONFLICT, "placement-unanswered");
        }
        return question;
    }

    private void begin(Placement placement) {
        placements.save(placement);
        ask(placement);
    }

    /** Asks what is chosen, or closes the slice, and with the last one or with nothing left to ask the placement. */
    private void ask(Placement placement) {
        List<Question> asked = questions.of(placement);
        Sitting sitting = new Sitting(placement, asked);
        Choice choice = knowledge.choice(sitting);
        boolean code =
                placement.slice() == Slices.WITH_CODE && sitting.ofSlice().isEmpty();
        Optional<Candidate> next = choice.next(sitting.secondsLeft(clock.instant()), code);
        if (next.isPresent()) {
            questions.save(Question.asked(ids.get(), placement, asked.size() + 1, next.get(), clock.instant()));
        } else if (placement.lastSlice() || choice.exhausted()) {
            placements.save(placement.ended(clock.instant()));
        } else {
            placements.save(placement.withSliceClosed());
        }
    }
}
