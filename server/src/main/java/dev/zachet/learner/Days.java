package dev.zachet.learner;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** A learner's own days: they begin at four in the morning where he lives, so that a late evening is still the same day. */
public record Days(ZoneId zone) {
    private static final LocalTime BEGINNING = LocalTime.of(4, 0);

    /** The day that a moment belongs to, by his own clock, whatever it was put to. */
    public LocalDate of(Instant moment) {
        return moment.atZone(zone)
                .toLocalDateTime()
                .minusHours(BEGINNING.getHour())
                .toLocalDate();
    }

    /** When a day begins. */
    public Instant beginning(LocalDate day) {
        return day.atTime(BEGINNING).atZone(zone).toInstant();
    }

    /** Whole days from one moment's day to another's, 0 where that is earlier. */
    public int between(Instant from, Instant to) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(of(from), of(to)));
    }
}
