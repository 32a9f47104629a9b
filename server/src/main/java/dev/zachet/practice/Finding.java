package dev.zachet.practice;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.zachet.content.Condition;
import dev.zachet.content.Localized;
import dev.zachet.growth.Agreement;
import dev.zachet.growth.Bucket;
import dev.zachet.growth.Point;
import dev.zachet.growth.Reading.Doubt;
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
    @Type(value = Finding.Interpreter.class, name = "interpreter"),
    @Type(value = Finding.BadInput.class, name = "bad-input"),
    @Type(value = Finding.Output.class, name = "output"),
    @Type(value = Finding.Growth.class, name = "growth"),
    @Type(value = Finding.Structure.class, name = "structure"),
    @Type(value = Finding.EdgeCases.class, name = "edge-cases"),
    @Type(value = Finding.SqlRows.class, name = "sql-rows"),
    @Type(value = Finding.SqlSets.class, name = "sql-sets"),
    @Type(value = Finding.SqlDifference.class, name = "sql-difference"),
    @Type(value = Finding.SqlError.class, name = "sql-error"),
    @Type(value = Finding.SqlUnfit.class, name = "sql-unfit"),
    @Type(value = Finding.PlanConditions.class, name = "plan-conditions"),
    @Type(value = Finding.PlansCompared.class, name = "plans-compared"),
    @Type(value = Finding.PlanAnswers.class, name = "plan-answers"),
    @Type(value = Finding.PlanUnfit.class, name = "plan-unfit"),
    @Type(value = Finding.Predictions.class, name = "predictions"),
    @Type(value = Finding.WeakestLevel.class, name = "weakest-level"),
    @Type(value = Finding.Cures.class, name = "cures"),
    @Type(value = Finding.Unavailable.class, name = "unavailable")
})
public sealed interface Finding {

    /** What went wrong, for one who wants to know what goes wrong again and again; nothing where all is well. */
    default List<Mistake> mistakes() {
        return List.of();
    }

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

    /** The first failing case returned something else; {@code why} is null unless the exercise has a check of its own. */
    record WrongAnswer(
            @JsonProperty("case") String name,
            String input,
            String expected,
            String actual,
            @Nullable Localized why,
            String stdout)
            implements Finding {
        @Override
        public List<Mistake> mistakes() {
            return List.of(Mistake.of(Mistake.Kind.WRONG_ANSWER));
        }
    }

    /** The first failing case raised; the frames are the learner's own, outermost first. */
    record RuntimeError(@JsonProperty("case") String name, String input, String error, List<Line> frames, String stdout)
            implements Finding {
        @Override
        public List<Mistake> mistakes() {
            return List.of(Mistake.raised(Mistake.Kind.RUNTIME_ERROR, error));
        }
    }

    /** A line of the learner's code. */
    record Line(int line, String function, String code) {}

    /** The first failing case passed a limit. */
    record LimitExceeded(
            Resource limit, @JsonProperty("case") String name, String input, String allowed, String stdout)
            implements Finding {
        @Override
        public List<Mistake> mistakes() {
            return List.of(Mistake.of(Mistake.Kind.LIMIT, limit));
        }
    }

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
    record NotLoaded(String kind, String error, int line, int column) implements Finding {
        @Override
        public List<Mistake> mistakes() {
            return List.of(Mistake.raised(Mistake.Kind.NOT_LOADED, error));
        }
    }

    /** The code uses what the chosen mode forbids. */
    record RuleBroken(int line, String construct) implements Finding {}

    /** The Python that refused the code, as in {@code 3.11.2}; where cases ran, {@link Used} says it. */
    record Interpreter(String python) implements Finding {}

    /** The learner's own input cannot be read. */
    record BadInput(String message) implements Finding {}

    /** What came out of a run that is not graded. */
    record Output(
            @JsonProperty("case") String name,
            String input,
            String actual,
            @Nullable String expected,
            String stdout) implements Finding {}

    /**
     * How time or memory grew with the size of the input, beside what was claimed of it.
     *
     * @param measured null where it cannot be told; then {@code doubt} says why
     * @param perCall whether the values are those of one call of an object's methods
     * @param shape of inputs on which it grew fastest
     * @param yours seconds of CPU time, or bytes of extra memory
     * @param against the sizes that speak against the claim
     */
    record Growth(
            Quantity quantity,
            String claimed,
            Agreement agreement,
            @Nullable Bucket measured,
            @Nullable Doubt doubt,
            boolean perCall,
            String shape,
            List<Point> yours,
            List<Reference> references,
            List<Integer> against)
            implements Finding {
        @Override
        public List<Mistake> mistakes() {
            return agreement == Agreement.CONTRADICTED ? List.of(Mistake.of(Mistake.Kind.GROWTH, quantity)) : List.of();
        }
    }

    /** What is measured. */
    enum Quantity {
        @JsonProperty("time")
        TIME,
        @JsonProperty("memory")
        MEMORY
    }

    /** How a solution of the exercise's own, {@code exemplar} or {@code slow}, does on the same inputs. */
    record Reference(Solution name, String complexity, List<Point> points) {}

    /** An exercise's own solutions that others are measured against. */
    enum Solution {
        @JsonProperty("exemplar")
        EXEMPLAR,
        @JsonProperty("slow")
        SLOW
    }

    /** Which of the offered reasons the learner chose, and whether it fits. */
    record Structure(String chosen, boolean fits) implements Finding {
        @Override
        public List<Mistake> mistakes() {
            return fits ? List.of() : List.of(Mistake.of(Mistake.Kind.STRUCTURE));
        }
    }

    /** What inputs of the learner's own catch: {@code total} wrong ideas, numbered from 1. */
    record EdgeCases(int caught, int total, List<Tried> tried) implements Finding {
        @Override
        public List<Mistake> mistakes() {
            return caught < total ? List.of(Mistake.of(Mistake.Kind.EDGE_CASES)) : List.of();
        }
    }

    /** One such input; {@code problem} is null where it could be used. */
    record Tried(
            String input,
            @Nullable String expected,
            @Nullable InputProblem problem,
            @Nullable String message,
            List<Integer> catches) {}

    /** Why an input says nothing. */
    enum InputProblem {
        @JsonProperty("unreadable")
        UNREADABLE,
        @JsonProperty("outside-limits")
        OUTSIDE_LIMITS
    }

    /**
     * What a statement returned, or, for one that changes something, what the exercise's check saw afterwards.
     *
     * @param rows the first of {@code total}
     * @param cut whether there were more than were read
     * @param changed how many rows it changed; null for a query
     */
    record SqlRows(
            String set,
            List<SqlColumn> columns,
            List<List<@Nullable String>> rows,
            int total,
            boolean cut,
            @Nullable Long changed,
            double millis)
            implements Finding {}

    /** A column's name and PostgreSQL's name of its type. */
    record SqlColumn(String name, String type) {}

    /** How the data sets went. */
    record SqlSets(int passed, int total, List<SetLine> sets) implements Finding {}

    /** One data set in a line. */
    record SetLine(String name, Localized title, SetStatus status, double millis) {}

    /** How one data set went. */
    enum SetStatus {
        @JsonProperty("passed")
        PASSED,
        @JsonProperty("rows")
        ROWS,
        @JsonProperty("order")
        ORDER,
        @JsonProperty("columns")
        COLUMNS,
        @JsonProperty("error")
        ERROR,
        @JsonProperty("too-long")
        TOO_LONG,
        @JsonProperty("too-large")
        TOO_LARGE,
        /** A statement before it took too much. */
        @JsonProperty("skipped")
        SKIPPED
    }

    /**
     * How the result on the first failing set differs from the expected one. Of the rows the first few are told; NULL is null.
     *
     * @param missingTotal rows that are expected and not there
     * @param extraTotal rows that are there and not expected
     * @param repeated how many of the extra ones are expected, but less often
     * @param row the first that stands elsewhere, counted from 1, where only the order is wrong; otherwise 0
     */
    record SqlDifference(
            String set,
            Localized title,
            SetStatus what,
            List<String> expectedColumns,
            List<String> columns,
            int missingTotal,
            List<List<@Nullable String>> missing,
            int extraTotal,
            List<List<@Nullable String>> extra,
            int repeated,
            int row)
            implements Finding {
        @Override
        public List<Mistake> mistakes() {
            return List.of(Mistake.of(Mistake.Kind.WRONG_ANSWER));
        }
    }

    /** PostgreSQL refused the statement; line and column are 1-based, 0 where it does not say. */
    record SqlError(String set, String sqlState, String message, String detail, String hint, int line, int column)
            implements Finding {
        @Override
        public List<Mistake> mistakes() {
            return List.of(new Mistake(Mistake.Kind.RUNTIME_ERROR, "SQLSTATE " + sqlState));
        }
    }

    /** What was handed in cannot be judged as it is. */
    record SqlUnfit(Unfit why, int statements) implements Finding {}

    /** Why a statement cannot be judged. */
    enum Unfit {
        /** It is none, or several. */
        @JsonProperty("not-one-statement")
        NOT_ONE_STATEMENT,
        /** Rows are asked for, and it returns none. */
        @JsonProperty("no-rows")
        NO_ROWS
    }

    /** How a plan and its price did on what was asked of them. */
    record PlanConditions(int met, int total, List<ConditionLine> lines) implements Finding {
        @Override
        public List<Mistake> mistakes() {
            return lines.stream()
                    .filter(line -> !line.met())
                    .map(line -> Mistake.of(Mistake.Kind.PLAN, line.kind()))
                    .toList();
        }
    }

    /**
     * One thing that was asked.
     *
     * @param node the kind of node that it is about, as is {@code table}; empty for all
     * @param before the value that it had before; null where there was none
     */
    record ConditionLine(
            String name,
            Condition.Kind kind,
            String node,
            String table,
            double limit,
            @Nullable Double before,
            double actual,
            boolean met) {}

    /** Plans and prices without what was handed in, and with it. */
    record PlansCompared(MeasuredQuery before, MeasuredQuery after) implements Finding {}

    /**
     * What was measured of a query.
     *
     * @param statements how many are sent
     * @param pages touched by all of them
     * @param plans some of them
     * @param indexes all that there are on the tables
     * @param walBytes of the write that pays for indexes; null where nobody asks for that
     */
    record MeasuredQuery(
            int statements,
            long pages,
            List<ShownPlan> plans,
            List<IndexLine> indexes,
            @Nullable Long walBytes) {}

    /**
     * A query's plan.
     *
     * @param json as {@code EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON)} wrote it
     */
    record ShownPlan(String query, long pages, String json) {}

    /** An index, and what it takes. */
    record IndexLine(String name, String table, String definition, long bytes, boolean added) {}

    /** How questions about a plan were answered. */
    record PlanAnswers(int right, int total, List<AnsweredLine> lines) implements Finding {}

    /**
     * One answer.
     *
     * @param chosen an option, or a step by its path, as in {@code 0.1.0}; empty where nothing was chosen
     * @param why it is right or wrong; null of a wrong step, and where nothing was chosen
     */
    record AnsweredLine(
            String name,
            String chosen,
            boolean right,
            @Nullable Localized why) {}

    /**
     * A script cannot be judged as it is.
     *
     * @param line of the statement in question, 1-based; 0 where it is about none
     */
    record PlanUnfit(Misfit why, int line, String statement) implements Finding {}

    /** Why a script cannot be judged. */
    enum Misfit {
        @JsonProperty("empty")
        EMPTY,
        /** Something other than indexes and statistics. */
        @JsonProperty("not-allowed")
        NOT_ALLOWED,
        /** A second query, or one that is not the last statement. */
        @JsonProperty("one-query-last")
        ONE_QUERY_LAST,
        @JsonProperty("query-is-given")
        QUERY_IS_GIVEN,
        @JsonProperty("schema-is-given")
        SCHEMA_IS_GIVEN,
        @JsonProperty("too-many")
        TOO_MANY,
        /** What should be answers to questions is none. */
        @JsonProperty("no-answers")
        NO_ANSWERS
    }
    /** What was expected of an interleaving beside what happened; {@code right} of them were right. */
    record Predictions(int right, List<PredictionLine> lines) implements Finding {
        @Override
        public List<Mistake> mistakes() {
            return lines.stream()
                    .filter(line -> !line.right())
                    .map(_ -> new Mistake(Mistake.Kind.INTERLEAVING, "step"))
                    .toList();
        }
    }

    /** What was expected of a session's statement at the turn of a step, counted from 0, and what really happened. */
    record PredictionLine(int step, String session, String chosen, String really, boolean right, Localized why) {}

    /**
     * The weakest level at which nothing goes wrong, {@code none} where there is none.
     *
     * @param server the version of the PostgreSQL on which the levels were tried
     */
    record WeakestLevel(
            String chosen, String really, boolean right, String server, List<LevelLine> levels, Localized why)
            implements Finding {
        @Override
        public List<Mistake> mistakes() {
            return right ? List.of() : List.of(new Mistake(Mistake.Kind.INTERLEAVING, "level"));
        }
    }

    /** Whether it went wrong at a level, and the SQLSTATEs with which statements were refused. */
    record LevelLine(String level, boolean happened, List<String> errors) {}

    /** What was said of the cures beside what each did; {@code right} of them were judged right. */
    record Cures(int right, List<CureLine> lines) implements Finding {
        @Override
        public List<Mistake> mistakes() {
            return right < lines.size() ? List.of(new Mistake(Mistake.Kind.INTERLEAVING, "cure")) : List.of();
        }
    }

    /** A cure: whether it was chosen, whether it really keeps it from going wrong. */
    record CureLine(String id, Localized what, boolean chosen, boolean prevents, List<String> errors, Localized why) {}

    /** The checker cannot work here and now. */
    record Unavailable(String reason, String mend) implements Finding {}
}
