package dev.zachet.placement;

import dev.zachet.placement.spi.Shown;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something asked in a placement.
 *
 * @param place among the placement's questions, from 1
 * @param subject a card's or an exercise's id
 * @param runningSince since when its time is counted; null while it is not
 * @param seconds that it took before that
 * @param answer what the learner wrote; empty where he said it aloud; null before
 * @param known false where he said that he does not know
 * @param lockedAt when he answered, so that the other side may be shown; null before
 * @param said numbers of the key points, from 0, that he ticked
 * @param score 0 to 1; null until it is known
 * @param closedAt when he went on from it; null before
 */
record Question(
        UUID id,
        UUID placement,
        int place,
        int slice,
        Kind kind,
        String subject,
        String item,
        Instant askedAt,
        @Nullable Instant runningSince,
        int seconds,
        @Nullable String answer,
        boolean known,
        @Nullable Instant lockedAt,
        List<Integer> said,
        @Nullable Double score,
        @Nullable Instant closedAt) {
    private static final double HALF = 0.5;

    Question {
        said = List.copyOf(said);
    }

    static Question asked(UUID id, Placement placement, int place, Candidate candidate, Instant now) {
        return new Question(
                id,
                placement.id(),
                place,
                placement.slice(),
                candidate.kind(),
                candidate.subject(),
                candidate.item(),
                now,
                now,
                0,
                null,
                true,
                null,
                List.of(),
                null,
                null);
    }

    boolean running() {
        return runningSince != null;
    }

    boolean locked() {
        return lockedAt != null;
    }

    boolean closed() {
        return closedAt != null;
    }

    boolean right() {
        return score != null && score >= HALF;
    }

    /** What it has shown; empty as long as it has no score, and for an exercise, which shows it by itself. */
    Optional<Shown> shown() {
        Instant at = lockedAt;
        return score == null || at == null || kind == Kind.CODE
                ? Optional.empty()
                : Optional.of(new Shown(item, kind.source(), "placement/" + subject, score, kind.weight(), true, at));
    }

    /** Seconds that it has taken; of a silence, no more than is counted as time spent. */
    int secondsAt(Instant now) {
        long running = runningSince == null
                ? 0
                : Math.max(0, Duration.between(runningSince, now).toSeconds());
        return (int) Math.min(kind.mostSeconds(), seconds + running);
    }

    Question stopped(Instant now) {
        return at(null, secondsAt(now), closedAt);
    }

    Question resumed(Instant now) {
        return running() ? this : at(now, seconds, closedAt);
    }

    Question closed(Instant now) {
        return at(null, secondsAt(now), now);
    }

    /** Answered; no word of it can be changed from now on. */
    Question locked(String words, boolean knows, @Nullable Double scored, Instant now) {
        return new Question(
                id,
                placement,
                place,
                slice,
                kind,
                subject,
                item,
                askedAt,
                runningSince,
                seconds,
                words,
                knows,
                now,
                said,
                scored,
                closedAt);
    }

    Question ticked(List<Integer> points, double scored) {
        return new Question(
                id,
                placement,
                place,
                slice,
                kind,
                subject,
                item,
                askedAt,
                runningSince,
                seconds,
                answer,
                known,
                lockedAt,
                points,
                scored,
                closedAt);
    }

    private Question at(@Nullable Instant running, int spent, @Nullable Instant closed) {
        return new Question(
                id, placement, place, slice, kind, subject, item, askedAt, running, spent, answer, known, lockedAt,
                said, score, closed);
    }
}
