package dev.zachet.growth;

import dev.zachet.judge.Report;

/** What came of measuring one quantity on one shape of inputs. */
public sealed interface Measured {
    /**
     * Points were measured, perhaps few.
     *
     * @param outside seconds of CPU time spent on the largest input outside of the call, 0 where that was not looked at
     */
    record Points(Curve curve, double outside) implements Measured {}

    /** The call failed on the input of this size, though not for want of time. */
    record Failed(int size) implements Measured {}

    /** The sandbox cannot run. */
    record NoSandbox(Report.Unavailable why) implements Measured {}
}
