package dev.zachet.judge;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** What the sandbox saw of one case. It says nothing about right or wrong. */
public sealed interface CaseReport {
    /** CPU and wall time of this case; memory is the run's peak so far. */
    Usage usage();

    /** What the case printed, cut at the output limit. */
    String stdout();

    /** It returned a value. */
    record Returned(JsonNode value, String stdout, Usage usage) implements CaseReport {}

    /** It raised: {@code type} as in {@code ValueError}, the candidate's own frames outermost first. */
    record Raised(String type, String message, List<Frame> frames, String stdout, Usage usage) implements CaseReport {
        public Raised {
            frames = List.copyOf(frames);
        }
    }

    /** It returned something that is no plain value, such as a generator or an instance: {@code type} names it. */
    record Unreadable(String type, String stdout, Usage usage) implements CaseReport {}

    /** The typed input is no Python literal. */
    record BadInput(String message, Usage usage) implements CaseReport {
        @Override
        public String stdout() {
            return "";
        }
    }

    /** It passed a limit and was stopped. */
    record Exceeded(Limit limit, String stdout, Usage usage) implements CaseReport {}

    /** The process ended without a report: killed by {@code signal}, or exited with {@code exitCode} where signal is 0. */
    record Died(int signal, int exitCode, String stdout, Usage usage) implements CaseReport {}

    /** A limit that can be passed. */
    enum Limit {
        TIME,
        MEMORY,
        OUTPUT
    }

    /** A line of the candidate's own code. */
    record Frame(int line, String function, String code) {}
}
