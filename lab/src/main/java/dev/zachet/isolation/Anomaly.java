package dev.zachet.isolation;

import java.util.List;
import java.util.Map;

/** What must not happen, told from a timeline: it has happened when all of this is so. */
public record Anomaly(List<Sign> signs) {
    public Anomaly {
        signs = List.copyOf(signs);
        if (signs.isEmpty()) {
            throw new IllegalArgumentException("an anomaly needs a sign to be told by");
        }
    }

    /** Something by which it is told. */
    public sealed interface Sign {
        /** A step with this name came to this in the end. */
        record Ended(String step, Prediction with) implements Sign {}

        /** A step with this name had to wait. */
        record Waited(String step) implements Sign {}

        /** The query for what is left returned this, written as a {@link Prediction} writes rows. */
        record Left(String rows) implements Sign {}

        /** Some statement was refused with this SQLSTATE. */
        record Refused(String sqlState) implements Sign {}
    }

    /**
     * Whether it has happened.
     *
     * @param names of the steps that were played
     * @throws IllegalArgumentException where a sign is about a step that was not played, or about what is left and nobody asked
     */
    public boolean happened(Timeline timeline, Map<String, Integer> names) {
        return signs.stream().allMatch(sign -> shows(sign, timeline, names));
    }

    private static boolean shows(Sign sign, Timeline timeline, Map<String, Integer> names) {
        return switch (sign) {
            case Sign.Ended(String step, Prediction with) ->
                timeline.outcome(at(step, names))
                        .map(Prediction::of)
                        .filter(with::equals)
                        .isPresent();
            case Sign.Waited(String step) -> {
                int at = at(step, names);
                yield timeline.moments().stream()
                        .anyMatch(moment -> moment.of() == at && moment.happening() instanceof Happening.Blocks);
            }
            case Sign.Left(String rows) -> {
                if (timeline.after() == null) {
                    throw new IllegalArgumentException("nobody asked for what is left; a query is needed");
                }
                yield Prediction.text(timeline.after()).equals(rows);
            }
            case Sign.Refused(String sqlState) -> errors(timeline).contains(sqlState);
        };
    }

    private static int at(String step, Map<String, Integer> names) {
        Integer at = names.get(step);
        if (at == null) {
            throw new IllegalArgumentException("there is no step named " + step);
        }
        return at;
    }

    /** The SQLSTATEs with which statements were refused, in order, each once. */
    public static List<String> errors(Timeline timeline) {
        return timeline.moments().stream()
                .flatMap(moment -> moment.happening() instanceof Happening.Aborts aborts
                        ? java.util.stream.Stream.of(aborts.sqlState())
                        : java.util.stream.Stream.empty())
                .distinct()
                .toList();
    }
}
