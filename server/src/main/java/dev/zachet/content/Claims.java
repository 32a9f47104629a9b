package dev.zachet.content;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a learner is asked to say about his solution, and how that is checked.
 *
 * @param validator Python: {@code valid(…)} says whether an input keeps within the statement's limits
 */
public record Claims(Growth growth, List<Structure> structures, String validator) {
    public Claims {
        structures = List.copyOf(structures);
    }

    /**
     * On which inputs growth is measured.
     *
     * @param shapes of the generator's; the one on which a solution grows fastest counts
     * @param variables each letter of the complexities → the power of the size with which it grows
     * @param largest no larger size is generated
     */
    public record Growth(List<String> shapes, Map<String, Double> variables, int largest) {
        public Growth {
            shapes = List.copyOf(shapes);
            variables = Map.copyOf(variables);
        }

        /** The power of the size with which inputs as a whole grow. */
        public double scale() {
            return variables.values().stream()
                    .mapToDouble(Double::doubleValue)
                    .max()
                    .orElse(1);
        }

        /** As {@link #variables}, but over the size of whole inputs. */
        public Map<String, Double> relative() {
            double scale = Math.max(scale(), Double.MIN_NORMAL);
            return variables.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue() / scale));
        }
    }

    /** An offered reason for a choice of data structure; {@code why} says why it fits or does not. */
    public record Structure(String id, boolean fits, Localized text, Localized why) {}
}
