package dev.zachet.mastery;

import dev.zachet.evidence.Fact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a learner has shown about one item in one exercise, or once in anything else. Of an exercise the newest day counts, at
 * its best: doing it again tells that it is still there, not that there is more. A hint makes the whole day one with hints.
 */
final class Strand {
    private final List<Shown> days;

    /** How a day stood after each of its facts. */
    record Shown(Fact fact, LocalDate day, double score, boolean unaided) {
        private Shown then(Shown next) {
            return next.day.equals(day)
                    ? new Shown(next.fact, day, Math.max(score, next.score), unaided && next.unaided)
                    : next;
        }

        Fact.Kind kind() {
            return fact.kind();
        }

        boolean solved() {
            return score >= 1;
        }
    }

    private Strand(List<Shown> days) {
        this.days = days;
    }

    /** Facts of one exercise about one item, in any order. */
    static Strand of(List<Fact> facts, Function<Instant, LocalDate> dayOf) {
        List<Shown> days = new ArrayList<>();
        facts.stream().sorted(Comparator.comparing(Fact::at)).forEach(fact -> {
            Shown shown = new Shown(fact, dayOf.apply(fact.at()), fact.score(), fact.unaided());
            days.add(days.isEmpty() ? shown : days.getLast().then(shown));
        });
        return new Strand(days);
    }

    /** What counts at a moment; empty before the first fact. */
    Optional<Shown> at(Instant moment) {
        for (int i = days.size() - 1; i >= 0; i--) {
            if (!days.get(i).fact().at().isAfter(moment)) {
                return Optional.of(days.get(i));
            }
        }
        return Optional.empty();
    }
}
