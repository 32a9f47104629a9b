package dev.zachet.judge;

import dev.zachet.judge.Recording.Malformed;
import dev.zachet.judge.TestsReport.Ending;
import dev.zachet.judge.TestsReport.Frame;
import dev.zachet.judge.TestsReport.Outcome;
import dev.zachet.judge.TestsReport.Test;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Copies what pytest is said to have said, and throws at the first thing that is not as it must be. */
final class TestsReader {
    /** As in {@code harness/outcomes.py}; one more for a module that could not be collected. */
    private static final int MOST_TESTS = 201;

    private static final int MOST_FRAMES = 25;

    /** Python counts characters, Java up to two units for each. */
    private static final int LONGEST_MESSAGE = 4_000;

    private static final Map<String, Outcome> OUTCOMES = Arrays.stream(Outcome.values())
            .collect(Collectors.toMap(one -> one.name().toLowerCase(Locale.ROOT), one -> one));
    private static final Set<String> WORDS = OUTCOMES.keySet();

    private TestsReader() {}

    static TestsReport report(JsonNode untrusted) throws Malformed {
        List<Test> tests = new ArrayList<>();
        for (JsonNode test : Parts.list(untrusted.path("tests"), MOST_TESTS)) {
            tests.add(test(test));
        }
        Ending ending = Ending.values()[Parts.number(untrusted.path("exit"), 0, Ending.values().length - 1)];
        Duration duration = Duration.ofMillis(Parts.count(untrusted.path("milliseconds")));
        return new TestsReport(tests, Parts.count(untrusted.path("leftOut")), ending, duration);
    }

    private static Test test(JsonNode test) throws Malformed {
        List<Frame> frames = new ArrayList<>();
        for (JsonNode frame : Parts.list(test.path("frames"), MOST_FRAMES)) {
            frames.add(frame(frame));
        }
        String outcome = Parts.oneOf(WORDS, test.path("outcome"));
        return new Test(
                Parts.text(test.path("name")),
                OUTCOMES.getOrDefault(outcome, Outcome.ERROR),
                Parts.count(test.path("line")),
                Parts.printed(test.path("message"), LONGEST_MESSAGE),
                frames);
    }

    private static Frame frame(JsonNode frame) throws Malformed {
        return new Frame(
                Parts.text(frame.path(0)),
                Parts.count(frame.path(1)),
                Parts.text(frame.path(2)),
                Parts.text(frame.path(3)));
    }
}
