package dev.zachet.judge;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What pytest said of the tests of one case.
 *
 * <p>It comes from the process in which the tests ran, and they can have it say anything: it is the word of their author. But
 * it is of this form and within its bounds.
 *
 * @param tests in the order in which they ran; what could not be collected is one with the outcome {@code ERROR}
 * @param leftOut tests that did not run since there are too many
 * @param ending how pytest itself ended
 * @param duration of all, as measured there; {@link CaseReport#usage()} is measured from outside
 */
public record TestsReport(List<Test> tests, int leftOut, Ending ending, Duration duration) {
    public TestsReport {
        tests = List.copyOf(tests);
    }

    /** Reads what may be anything at all; empty where it is no such report. */
    public static Optional<TestsReport> read(JsonNode untrusted) {
        try {
            return Optional.of(TestsReader.report(untrusted));
        } catch (Recording.Malformed e) {
            return Optional.empty();
        }
    }

    /**
     * One test.
     *
     * @param name such as {@code test_total} or {@code TestCart::test_total[3-4]}; empty for the module itself
     * @param line where it begins in its file, 0 where that is not known
     * @param message of the exception, or the reason; empty where there is none
     * @param frames lines of the tests and of what they test that led to the exception, outermost first
     */
    public record Test(String name, Outcome outcome, int line, String message, List<Frame> frames) {
        public Test {
            frames = List.copyOf(frames);
        }
    }

    /** A line of one of the case's files, or of the tests' module. */
    public record Frame(String file, int line, String function, String code) {}

    /** What became of a test. One that was expected to fail and did not has passed. */
    public enum Outcome {
        PASSED,
        FAILED,
        /** A fixture, or the module, raised. */
        ERROR,
        SKIPPED,
        /** Failed, as expected. */
        XFAILED
    }

    /** pytest's exit code, in its order. */
    public enum Ending {
        PASSED,
        FAILED,
        INTERRUPTED,
        INTERNAL_ERROR,
        USAGE_ERROR,
        NO_TESTS
    }
}
