package dev.zachet.judge;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A recorded run, in the form that {@code runner/TRACE.md} describes.
 *
 * <p>It comes from a process in which a candidate's code ran, so it may tell what never happened. But it is of that form and
 * within its bounds, and every object that it refers to is told: whoever shows it need not look again.
 */
public record Recording(JsonNode json) {

    /** Reads what may be anything at all; empty where it is no recording within these bounds. */
    public static Optional<Recording> read(JsonNode untrusted, Watch.Steps bounds) {
        try {
            return Optional.of(new Recording(new RecordingReader(bounds).recording(untrusted)));
        } catch (Malformed e) {
            return Optional.empty();
        }
    }

    /** What a reader throws where something is not as it must be. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        Malformed(String what) {
            super(what, null, false, false);
        }
    }
}
