package dev.zachet.judge;

import java.time.Duration;
import java.util.List;

/**
 * All that came back for one request.
 *
 * @param results untrusted: the child's frames, perhaps cut short
 * @param stdout untrusted: what was printed, with a marker after each part
 * @param stamps when each of the child's frames ended, as the zygote saw it; frames without a stamp do not count
 * @param timings CPU time between each pair of stops that the child asked for; empty where calls are not timed
 * @param end how the child ended, as the kernel says
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and up to 80 MiB: not to be copied
record Transcript(byte[] results, byte[] stdout, List<Stamp> stamps, List<Duration> timings, End end) {
    Transcript {
        timings = List.copyOf(timings);
        stamps = List.copyOf(stamps);
    }

    /** CPU and wall time since the stamp before. */
    record Stamp(Duration cpu, Duration wall) {}

    /** How the child ended; {@code code} is an exit code or a signal. */
    record End(Ending ending, Passed limit, int code, Usage usage) {}

    enum Ending {
        FINISHED,
        EXITED,
        SIGNALLED,
        STOPPED
    }

    /** Which limit the zygote stopped the child for. */
    enum Passed {
        NONE,
        CPU,
        WALL,
        OUTPUT,
        RESULT
    }
}
