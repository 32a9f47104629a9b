package dev.zachet.content;

import dev.zachet.judge.Comparison;
import dev.zachet.judge.Entry;
import dev.zachet.judge.Limits;
import dev.zachet.judge.Rules;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Code to be written and judged by its answers.
 *
 * @param parameters the names of a function's arguments, in order; none for other entries
 * @param signature how the entry is declared, as in {@code def first(text: str) -> int}
 * @param starter what the editor opens with
 * @param limits of one case
 */
public record CodeTask(
        Entry entry,
        List<String> parameters,
        String signature,
        String starter,
        boolean startsFromFailingTest,
        Comparison comparison,
        Limits limits,
        Library library,
        Cases cases,
        Solutions solutions,
        Claims claims)
        implements Task {
    public CodeTask {
        parameters = List.copyOf(parameters);
    }

    @Override
    public Optional<String> approved() {
        return Optional.of(solutions.exemplar());
    }

    @Override
    public List<Localized> wrongIdeas() {
        return solutions.wrong().stream().map(Wrong::explanation).toList();
    }

    /** The no-library mode. */
    public sealed interface Library {
        /** There is no such mode. */
        record Free() implements Library {}

        /** The learner may switch it on; with {@code always} it stays on. */
        record Restrictable(Rules rules, boolean always) implements Library {}
    }

    /** Hand-written cases, and how the large ones are made. */
    public record Cases(List<Case> written, Generator generator) {
        public Cases {
            written = List.copyOf(written);
        }

        /** The worked examples. */
        public List<Case> examples() {
            return written.stream().filter(Case::example).toList();
        }
    }

    /** A hand-written case; {@code explanation} is empty unless it is an example. */
    public record Case(String name, boolean example, JsonNode input, JsonNode expected, Localized explanation) {}

    /**
     * Makes inputs: {@code generate(random, size, shape)} in Python.
     *
     * @param small sizes on which the exemplar is compared with the slow solution
     * @param large sizes of the timed cases, one case per shape and size
     */
    public record Generator(String source, List<String> shapes, List<Integer> small, List<Integer> large) {
        public Generator {
            shapes = List.copyOf(shapes);
            small = List.copyOf(small);
            large = List.copyOf(large);
        }
    }

    /** Complete programs, right and wrong. */
    public record Solutions(
            String exemplar, Complexity target, Slow slow, List<Wrong> wrong, List<String> failingCase) {
        public Solutions {
            wrong = List.copyOf(wrong);
            failingCase = List.copyOf(failingCase);
        }
    }

    /** Time and extra memory, in O notation. */
    public record Complexity(String time, String memory) {}

    /** The obvious first solution: right, and too slow where speed is the point. */
    public record Slow(String source, boolean timeLimited, Complexity complexity) {}

    /** A plausible wrong solution with the verdict that it must get on the named case. */
    public record Wrong(String why, String source, String verdict, String failingCase, Localized explanation) {}
}
