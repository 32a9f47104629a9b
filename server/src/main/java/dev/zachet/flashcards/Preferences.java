package dev.zachet.flashcards;

import dev.zachet.learner.Days;
import dev.zachet.recall.Scheduler;
import dev.zachet.recall.Weights;
import java.time.ZoneId;

/**
 * How a learner wants his cards.
 *
 * @param retention the chance of recall at which a card comes back, 0.8 to 0.95
 * @param newPerDay how many cards may be met for the first time in a day, 0 to 200
 * @param automatic whether mistakes become cards by themselves
 * @param zone where his days begin
 * @param weights by which his cards are dated: the default ones, or fitted to his reviews
 */
record Preferences(double retention, int newPerDay, boolean automatic, ZoneId zone, Weights weights) {
    static final double LEAST_RETENTION = 0.8;
    static final double LARGEST_RETENTION = 0.95;
    static final int MOST_NEW = 200;
    static final Preferences USUAL = new Preferences(0.9, 15, true, ZoneId.of("UTC"), Weights.DEFAULT);

    Preferences {
        if (!(retention >= LEAST_RETENTION && retention <= LARGEST_RETENTION)) {
            throw new IllegalArgumentException("retention must be 0.8 to 0.95: " + retention);
        }
        if (newPerDay < 0 || newPerDay > MOST_NEW) {
            throw new IllegalArgumentException("new cards a day must be 0 to 200: " + newPerDay);
        }
    }

    Days days() {
        return new Days(zone);
    }

    Scheduler scheduler() {
        return scheduler(retention, weights);
    }

    /** The same with other weights. */
    Preferences with(Weights others) {
        return new Preferences(retention, newPerDay, automatic, zone, others);
    }

    /** The scheduler that aims at a retention with these weights. */
    static Scheduler scheduler(double retention, Weights weights) {
        Scheduler.Settings usual = Scheduler.Settings.USUAL;
        return new Scheduler(
                new Scheduler.Settings(weights, retention, usual.longest(), usual.learning(), usual.relearning()));
    }
}
