package dev.zachet.debrief;

import dev.zachet.debrief.Debrief.Told;
import dev.zachet.web.Refusal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a debrief: begun, saved as it is typed, counted when the learner is done, removed and brought back. */
@Service
class Debriefing {
    private final Debriefs debriefs;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;
    private final Supplier<UUID> ids;

    Debriefing(Debriefs debriefs, ApplicationEventPublisher events, InstantSource clock, Supplier<UUID> ids) {
        this.debriefs = debriefs;
        this.events = events;
        this.clock = clock;
        this.ids = ids;
    }

    /** A debrief to write in: the one that was begun and is not done, or a new one. */
    @Transactional
    Debrief begin(UUID learner, LocalDate day) {
        debriefs.oneAtATime(learner);
        return debriefs.of(learner).stream()
                .filter(debrief -> debrief.statedAt() == null)
                .findFirst()
                .orElseGet(() -> {
                    UUID id = ids.get();
                    debriefs.add(learner, id, day, now());
                    return found(learner, id);
                });
    }

    /** Saves what is told unless it was saved from elsewhere since that revision; says whether it did. */
    @Transactional
    boolean save(UUID learner, UUID id, int revision, Told told) {
        debriefs.oneAtATime(learner);
        Debrief before = found(learner, id);
        if (before.revision() != revision) {
            return false;
        }
        debriefs.save(id, told, before.open() || !before.told().countsLike(told));
        return true;
    }

    /** Has what it says count, and no longer what it said before. */
    @Transactional
    Debrief finish(UUID learner, UUID id) {
        debriefs.oneAtATime(learner);
        Debrief debrief = found(learner, id);
        check(debrief.told());
        state(learner, debrief, debrief.told().scores());
        debriefs.close(id);
        return found(learner, id);
    }

    @Transactional
    void remove(UUID learner, UUID id) {
        debriefs.oneAtATime(learner);
        Debrief debrief = found(learner, id);
        if (debrief.statedAt() != null) {
            state(learner, debrief, Map.of());
        }
        debriefs.remove(id, now());
    }

    /** Takes a removal back; what was not done yet waits for the learner to be done. */
    @Transactional
    Debrief bringBack(UUID learner, UUID id) {
        debriefs.oneAtATime(learner);
        boolean wasRemoved = debriefs.bringBack(learner, id);
        Debrief debrief = found(learner, id);
        if (wasRemoved && !debrief.open()) {
            state(learner, debrief, debrief.told().scores());
        }
        return found(learner, id);
    }

    private static void check(Told told) {
        if (told.stage() == null) {
            throw invalid("stage", "debrief-no-stage");
        }
        if (told.questions().isEmpty()) {
            throw invalid("questions", "debrief-nothing-asked");
        }
        long unmarked = told.questions().stream()
                .filter(question -> question.mark() == null)
                .count();
        if (unmarked > 0) {
            throw invalid("questions", "debrief-unmarked", unmarked);
        }
    }

    private void state(UUID learner, Debrief debrief, Map<String, Double> scores) {
        Set<String> takenBack = new HashSet<>(debrief.stated());
        takenBack.removeAll(scores.keySet());
        Instant said = after(debrief);
        debriefs.state(debrief.id(), scores.keySet(), said);
        events.publishEvent(new InterviewDebriefed(debrief.id(), learner, scores, takenBack, debrief.heldAt(), said));
    }

    /** Now, or just after what was said before where the clock does not tell them apart. */
    private Instant after(Debrief debrief) {
        Instant before = debrief.statedAt();
        Instant now = now();
        return before == null || now.isAfter(before) ? now : before.plus(1, ChronoUnit.MICROS);
    }

    /** As exactly as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private Debrief found(UUID learner, UUID id) {
        return debriefs.find(learner, id).orElseThrow(() -> Refusal.notFound("debrief " + id));
    }

    static Refusal invalid(String field, String code, Object... arguments) {
        return new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, code, arguments).with("field", field);
    }
}
