package dev.zachet.content;

import dev.zachet.isolation.Anomaly;
import dev.zachet.isolation.Level;
import dev.zachet.isolation.Prediction;
import dev.zachet.isolation.Scenario;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An interleaving whose outcome is to be predicted, and what keeps the wrong one from happening.
 *
 * @param names of the scenario's steps that its anomaly speaks of
 * @param notes what the page says beside a step, by its number from 0
 * @param anomaly what goes wrong
 * @param weakest the weakest level at which it does not; empty where it happens at every level
 */
public record IsolationTask(
        Scenario scenario,
        Map<String, Integer> names,
        Map<Integer, Localized> notes,
        List<Question> questions,
        GoesWrong anomaly,
        Optional<Level> weakest,
        Localized whyWeakest,
        List<Cure> cures)
        implements Task {
    public IsolationTask {
        names = Map.copyOf(names);
        notes = Map.copyOf(notes);
        questions = List.copyOf(questions);
        cures = List.copyOf(cures);
    }

    @Override
    public String starter() {
        return "{}";
    }

    @Override
    public Optional<String> approved() {
        return Optional.empty();
    }

    @Override
    public List<Localized> wrongIdeas() {
        return cures.stream().filter(cure -> !cure.prevents()).map(Cure::why).toList();
    }

    /**
     * Asks what the turn of a step comes to.
     *
     * @param session whose statement is asked about: the step's own, or one that waits
     */
    public record Question(int step, String session, Prediction right, List<Prediction> wrong, Localized why) {
        public Question {
            wrong = List.copyOf(wrong);
        }

        /** What there is to choose from, in an order that gives nothing away. */
        public List<Prediction> choices() {
            return Stream.concat(Stream.of(right), wrong.stream())
                    .sorted(java.util.Comparator.comparing(Prediction::kind).thenComparing(Prediction::value))
                    .toList();
        }
    }

    /** What must not happen, in words and as it is told from a timeline. */
    public record GoesWrong(Localized what, Anomaly signs) {}

    /** Another way to do the same, which keeps it from happening, or only seems to. */
    public record Cure(
            String id, Localized what, boolean prevents, Localized why, Scenario scenario, Map<String, Integer> names) {
        public Cure {
            names = Map.copyOf(names);
        }
    }
}
