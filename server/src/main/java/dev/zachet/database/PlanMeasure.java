package dev.zachet.database;

import dev.zachet.content.Condition;
import dev.zachet.practice.Finding;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * What was measured of a query, once for each binding of its names.
 *
 * @param runs the plans of each binding, one a statement
 * @param walBytes of the declared write; null where there is none
 */
record PlanMeasure(
        List<Run> runs,
        List<Finding.IndexLine> indexes,
        @Nullable Long walBytes) {
    private static final int SHOWN = 3;

    PlanMeasure {
        runs = List.copyOf(runs);
        indexes = List.copyOf(indexes);
    }

    /** The statements that were sent with one binding, and their plans. */
    record Run(List<String> statements, List<Plan> plans) {
        Run {
            statements = List.copyOf(statements);
            plans = List.copyOf(plans);
        }

        long pages() {
            return plans.stream().mapToLong(Plan::pages).sum();
        }
    }

    long indexBytes() {
        return indexes.stream().mapToLong(Finding.IndexLine::bytes).sum();
    }

    /** The worst run's value of what a condition is about. */
    double value(Condition condition, PlanMeasure before) {
        return switch (condition.kind()) {
            case PAGES -> worst(run -> run.pages());
            case FORBIDDEN -> worst(run -> nodes(run, condition));
            case REQUIRED ->
                runs.stream().mapToDouble(run -> nodes(run, condition)).min().orElse(0);
            case HEAP_FETCHES -> worst(run -> sum(run, condition, Plan.Node::heapFetches));
            case REMOVED -> worst(run -> sum(run, condition, Plan.Node::removed));
            case MISESTIMATE -> worst(run -> misestimate(run, condition));
            case STATEMENTS -> worst(run -> run.plans().size());
            case INDEX_BYTES -> indexBytes() - before.indexBytes();
            case WRITE_COST -> ratio(walBytes, before.walBytes());
        };
    }

    private double worst(ToDoubleFunction<Run> value) {
        return runs.stream().mapToDouble(value).max().orElse(0);
    }

    private static double nodes(Run run, Condition condition) {
        return run.plans().stream()
                .flatMap(plan -> plan.root().all())
                .filter(node -> isAbout(condition, node))
                .count();
    }

    private static double sum(Run run, Condition condition, ToDoubleFunction<Plan.Node> value) {
        return run.plans().stream()
                .flatMap(plan -> plan.root().all())
                .filter(node -> isAbout(condition, node))
                .mapToDouble(value)
                .sum();
    }

    private static double misestimate(Run run, Condition condition) {
        boolean all = condition.node().isEmpty() && condition.table().isEmpty();
        return run.plans().stream()
                .mapToDouble(plan -> all
                        ? plan.root().worstMisestimate(false)
                        : plan.root()
                                .all()
                                .filter(node -> isAbout(condition, node))
                                .mapToDouble(Plan.Node::misestimate)
                                .max()
                                .orElse(1))
                .max()
                .orElse(1);
    }

    private static boolean isAbout(Condition condition, Plan.Node node) {
        return (condition.node().isEmpty() || condition.node().equals(node.kind()))
                && (condition.table().isEmpty() || condition.table().equals(node.table()));
    }

    private static double ratio(@Nullable Long now, @Nullable Long before) {
        return now == null || before == null || before == 0 ? 0 : (double) now / before;
    }

    /** For the page: of the worst run, the first plans. */
    Finding.MeasuredQuery shown() {
        Run run = runs.stream()
                .max(java.util.Comparator.comparingLong(Run::pages))
                .orElseThrow();
        List<Finding.ShownPlan> plans = java.util.stream.IntStream.range(
                        0, Math.min(SHOWN, run.plans().size()))
                .mapToObj(i -> new Finding.ShownPlan(
                        run.statements().get(i),
                        run.plans().get(i).pages(),
                        run.plans().get(i).text()))
                .toList();
        return new Finding.MeasuredQuery(run.plans().size(), run.pages(), plans, indexes, walBytes);
    }
}
