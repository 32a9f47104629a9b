package dev.zachet.judge;

import java.util.List;

/** What became of a {@link Job}. */
public sealed interface Verdict {

    /** A verdict on code that ran: the results of all cases, in order. */
    sealed interface Judged extends Verdict {
        List<CaseResult> results();

        Usage usage();

        /** The interpreter, as in {@code 3.11.2}. */
        String python();
    }

    /** Every case passed. */
    record Accepted(List<CaseResult> results, Usage usage, String python) implements Judged {}

    /** {@code failed} is the first case that did not pass; it returned a wrong value. */
    record WrongAnswer(CaseResult failed, List<CaseResult> results, Usage usage, String python) implements Judged {}

    /** The first failing case raised, died or returned what is no plain value. */
    record RuntimeError(CaseResult failed, List<CaseResult> results, Usage usage, String python) implements Judged {}

    /** The first failing case ran out of CPU or wall time. */
    record TimeLimit(CaseResult failed, List<CaseResult> results, Usage usage, String python) implements Judged {}

    /** The first failing case ran out of memory. */
    record MemoryLimit(CaseResult failed, List<CaseResult> results, Usage usage, String python) implements Judged {}

    /** The first failing case printed or returned too much. */
    record OutputLimit(CaseResult failed, List<CaseResult> results, Usage usage, String python) implements Judged {}

    /** The source could not be loaded, so no case ran. */
    record NotLoaded(LoadError error, String python) implements Verdict {}

    /** The source uses what the rules forbid, so no case ran. */
    record RuleBroken(int line, String construct, String python) implements Verdict {}

    /** The sandbox cannot run here and now: {@code mend} says what to do about it. Nothing is known about the source. */
    record Unavailable(String reason, String mend) implements Verdict {}
}
