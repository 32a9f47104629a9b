package dev.zachet.command;

import dev.zachet.practice.Finding;
import java.util.Locale;

/** Findings in words, for a terminal. */
final class FindingText {
    private FindingText() {}

    /** Some lines. */
    static String of(Finding finding) {
        return switch (finding) {
            case Finding.Cases cases -> "cases: %d of %d passed".formatted(cases.passed(), cases.total());
            case Finding.Used used ->
                "time: %d ms in all, %d of %d ms on the slowest case; memory: %d of %d MB; Python %s"
                        .formatted(
                                used.cpuMillis(),
                                used.slowestMillis(),
                                used.cpuLimitMillis(),
                                used.memoryBytes() >> 20,
                                used.memoryLimitBytes() >> 20,
                                used.python());
            case Finding.WrongAnswer wrong ->
                "wrong answer on case %s%n%s%nexpected: %s%nactual:   %s%s"
                        .formatted(
                                wrong.name(),
                                wrong.input().indent(2).stripTrailing(),
                                wrong.expected(),
                                wrong.actual(),
                                wrong.why() == null
                                        ? ""
                                        : "\nbecause: " + wrong.why().en());
            case Finding.RuntimeError error -> {
                StringBuilder text = new StringBuilder("error on case " + error.name() + "\n"
                        + error.input().indent(2).stripTrailing() + "\n" + error.error());
                error.frames()
                        .forEach(line -> text.append(
                                "\n  line %d, in %s: %s".formatted(line.line(), line.function(), line.code())));
                yield text.toString();
            }
            case Finding.LimitExceeded exceeded ->
                "%s limit (%s) on case %s"
                        .formatted(
                                exceeded.limit().name().toLowerCase(Locale.ROOT), exceeded.allowed(), exceeded.name());
            case Finding.NotLoaded broken -> "line %d: %s".formatted(broken.line(), broken.error());
            case Finding.RuleBroken broken ->
                "line %d uses %s, which this mode forbids".formatted(broken.line(), broken.construct());
            case Finding.Interpreter interpreter -> "Python " + interpreter.python();
            case Finding.BadInput bad -> bad.message();
            case Finding.Output output -> output.actual();
            case Finding.Growth growth ->
                "%s: you said %s, measured %s: %s"
                        .formatted(
                                lower(growth.quantity()),
                                growth.claimed(),
                                growth.measured() == null
                                        ? "unclear (" + growth.doubt() + ")"
                                        : lower(growth.measured()),
                                lower(growth.agreement()));
            case Finding.Structure structure ->
                "structure: " + structure.chosen() + (structure.fits() ? " fits" : " does not fit");
            case Finding.EdgeCases edges ->
                "your inputs catch %d of %d wrong ideas".formatted(edges.caught(), edges.total());
            case Finding.SqlSets sets -> sets(sets);
            case Finding.SqlRows rows -> "%d rows".formatted(rows.total());
            case Finding.SqlDifference difference -> difference(difference);
            case Finding.SqlError error ->
                "error on the set %s%s: %s: %s%s%s"
                        .formatted(
                                error.set(),
                                error.line() > 0 ? ", line " + error.line() : "",
                                error.sqlState(),
                                error.message(),
                                error.detail().isEmpty() ? "" : "\n  " + error.detail(),
                                error.hint().isEmpty() ? "" : "\n  " + error.hint());
            case Finding.SqlUnfit unfit ->
                switch (unfit.why()) {
                    case NOT_ONE_STATEMENT -> "one statement is judged, here are " + unfit.statements();
                    case NO_ROWS -> "the statement returns no rows";
                };
            case Finding.PlanConditions conditions -> conditions(conditions);
            case Finding.PlanAnswers answers ->
                "answers: %d of %d right%s"
                        .formatted(
                                answers.right(),
                                answers.total(),
                                answers.lines().stream()
                                        .map(line -> "\n  %s: %s: %s"
                                                .formatted(
                                                        line.name(), line.chosen(), line.right() ? "right" : "wrong"))
                                        .collect(java.util.stream.Collectors.joining()));
            case Finding.PlansCompared compared ->
                "pages: %d before, %d after"
                        .formatted(compared.before().pages(), compared.after().pages());
            case Finding.PlanUnfit unfit ->
                "line %d: %s: %s".formatted(unfit.line(), lower(unfit.why()), unfit.statement());
            case Finding.Predictions predictions ->
                "predictions: %d of %d right"
                        .formatted(predictions.right(), predictions.lines().size());
            case Finding.WeakestLevel weakest ->
                "weakest level: you said %s, it is %s".formatted(weakest.chosen(), weakest.really());
            case Finding.Cures cures ->
                "cures: %d of %d right".formatted(cures.right(), cures.lines().size());
            case Finding.Unavailable unavailable -> unavailable.reason() + "\n" + unavailable.mend();
        };
    }

    private static String conditions(Finding.PlanConditions conditions) {
        StringBuilder text =
                new StringBuilder("conditions: %d of %d met".formatted(conditions.met(), conditions.total()));
        conditions
                .lines()
                .forEach(line -> text.append("\n  %s: %s %s %s limit %s, before %s, now %s: %s"
                        .formatted(
                                line.name(),
                                lower(line.kind()),
                                line.node(),
                                line.table(),
                                line.limit(),
                                line.before(),
                                line.actual(),
                                line.met() ? "met" : "not met")));
        return text.toString();
    }

    private static String sets(Finding.SqlSets sets) {
        StringBuilder text = new StringBuilder("sets: %d of %d passed".formatted(sets.passed(), sets.total()));
        sets.sets()
                .forEach(set -> text.append("\n  %s: %s (%s)"
                        .formatted(set.name(), lower(set.status()), set.title().en())));
        return text.toString();
    }

    private static String difference(Finding.SqlDifference difference) {
        String set = "on the set %s (%s) "
                .formatted(difference.set(), difference.title().en());
        return switch (difference.what()) {
            case COLUMNS ->
                set + "the columns must be " + difference.expectedColumns() + ", not " + difference.columns();
            case ORDER ->
                set
                        + "the rows are right, their order is not: row %d must be %s, not %s"
                                .formatted(
                                        difference.row(),
                                        difference.missing().getFirst(),
                                        difference.extra().getFirst());
            case PASSED, ROWS, ERROR, TOO_LONG, TOO_LARGE, SKIPPED ->
                set
                        + "%d rows are missing: %s; %d rows are too many: %s; of these %d only repeat expected ones"
                                .formatted(
                                        difference.missingTotal(),
                                        difference.missing(),
                                        difference.extraTotal(),
                                        difference.extra(),
                                        difference.repeated());
        };
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
