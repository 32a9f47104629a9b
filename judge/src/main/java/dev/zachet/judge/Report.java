package dev.zachet.judge;

import java.util.List;

/** What came out of the sandbox for one {@link Run}. */
public sealed interface Report {

    /** The source was loaded; one report a case, in the order of the inputs. */
    record Ran(List<CaseReport> cases, Usage usage, String python) implements Report {
        public Ran {
            cases = List.copyOf(cases);
        }
    }

    /** The source could not be loaded: a syntax error, a failing import, a missing entry, or an exception at module level. */
    record NotLoaded(LoadError error, Usage usage, String python) implements Report {}

    /** The source uses what the rules forbid. */
    record Forbidden(int line, String construct, String python) implements Report {}

    /** The sandbox cannot run here and now. */
    record Unavailable(String reason, String mend) implements Report {}
}
