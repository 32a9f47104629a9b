package dev.zachet.mastery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;

/** The moments at which a history is drawn. */
final class Moments {
    static final int MOST = 30;

    private Moments() {}

    /** From a first moment, or less than a step after it, to a last one: evenly, whole days apart, at most {@value #MOST}. */
    static List<Instant> between(Instant first, Instant last) {
        long days = Math.max(0, Duration.between(first, last).toDays());
        long step = days / MOST + 1;
        long steps = days / step;
        return LongStream.rangeClosed(0, steps)
                .mapToObj(number -> last.minus(Duration.ofDays((steps - number) * step)))
                .toList();
    }
}
