package dev.zachet.practice;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that a verdict rests on. Values are written as Python writes them. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @Type(value = Finding.Cases.class, name = "cases"),
    @Type(value = Finding.Used.class, name = "usage"),
    @Type(value = Finding.WrongAnswer.class, name = "wrong-answer"),
    @Type(value = Finding.RuntimeError.class, name = "runtime-error"),
    @Type(value = Finding.LimitExceeded.class, name = "limit"),
    @Type(value = Finding.NotLoaded.class, name = "not-loaded"),
    @Type(value = Finding.RuleBroken.class, name = "rule-broken"),
    @Type(value = Finding.BadInput.class, name = "bad-input"),
    @Type(value = Finding.Output.class, name = "output"),
    @Type(value = Finding.Unavailable.class, name = "unavailable")
})
public sealed interface Finding {

    /** How the cases went. */
    record Cases(int passed, int total, List<CaseLine> results) implements Finding {}

    /** One case in a line. */
    record CaseLine(String name, Status status, long cpuMillis, boolean example) {}

    /** How one case went. */
    enum Status {
        @JsonProperty("passed")
        PASSED,
        @JsonProperty("wrong-answer")
        WRONG_ANSWER,
        @JsonProperty("runtime-error")
        RUNTIME_ERROR,
        @JsonProperty("time-limit")
        TIME_LIMIT,
        @JsonProperty("memory-limit")
        MEMORY_LIMIT,
        @JsonProperty("output-limit")
        OUTPUT_LIMIT,
        @JsonProperty("bad-input")
        BAD_INPUT
    }

    /** Time and memory against their limits, which are those of one case. */
    record Used(
            long cpuMillis,
            long slowestMillis,
            long cpuLimitMillis,
            long memoryBytes,
            long memoryLimitBytes,
            String python)
            implements Finding {}

    /** The first failing case returned something else. */
    record WrongAnswer(
            @JsonProperty("case") String name,
            String input,
            String expected,
            String actual,
            String reason,
            String stdout)
            implements Finding {}

    /** The first failing case raised; the frames are the learner's own, outermost first. */
    record RuntimeError(@JsonProperty("case") String name, String input, String error, List<Line> frames, String stdout)
            implements Finding {}

    /** A line of the learner's code. */
    record Line(int line, String function, String code) {}

    /** The first failing case passed a limit. */
    record LimitExceeded(
            Resource limit, @JsonProperty("case") String name, String input, String allowed, String stdout)
            implements Finding {}

    /** What is limited. */
    enum Resource {
        @JsonProperty("time")
        TIME,
        @JsonProperty("memory")
        MEMORY,
        @JsonProperty("output")
        OUTPUT
    }

    /** The code could not be loaded; line and column are 1-based, 0 where there is none. */
    record NotLoaded(String kind, String error, int line, int column) implements Finding {}

    /** The code uses what the chosen mode forbids. */
    record RuleBroken(int line, String construct) implements Finding {}

    /** The learner's own input cannot be read. */
    record BadInput(String message) implements Finding {}

    /** What came out of a run that is not graded. */
    record Output(
            @JsonProperty("case") String name,
            String input,
            String actual,
            @Nullable String expected,
            String stdout) implements Finding {}

    /** The checker cannot work here and now. */
    record Unavailable(String reason, String mend) implements Finding {}
}
