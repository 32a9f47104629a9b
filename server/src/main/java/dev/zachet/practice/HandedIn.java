package dev.zachet.practice;

import dev.zachet.practice.Submission.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * What a learner hands in for an exercise, before its kind says how that is read.
 *
 * @param source what was written, or chosen, as the page keeps it as a draft
 * @param ownInput what a run is to be tried on; null for what the statement shows
 * @param noLibrary whether the exercise's no-library mode is on
 */
public record HandedIn(
        String source, Purpose purpose, @Nullable String ownInput, boolean noLibrary) {

    /** Something that counts. */
    public static HandedIn whole(String source, boolean noLibrary) {
        return new HandedIn(source, Purpose.SUBMIT, null, noLibrary);
    }

    /** Whether it counts, rather than being tried. */
    public boolean counts() {
        return purpose == Purpose.SUBMIT;
    }
}
