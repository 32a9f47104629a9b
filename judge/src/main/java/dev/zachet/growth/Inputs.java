package dev.zachet.growth;

import dev.zachet.judge.Input;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Inputs of one shape by size.
 *
 * @param shape what kind of inputs they are
 * @param bySize inputs whose sizes double
 * @param small inputs of a few elements, for what is too slow for the others
 */
public record Inputs(String shape, SortedMap<Integer, Sized> bySize, SortedMap<Integer, Sized> small) {
    public Inputs {
        bySize = new TreeMap<>(bySize);
        small = new TreeMap<>(small);
    }

    /**
     * An input with the number of calls that it makes: 1 except for operations, whose cost is told per call.
     *
     * @param calls at least 1
     */
    public record Sized(Input input, int calls) {}

    List<Integer> sizes() {
        return List.copyOf(bySize.keySet());
    }
}
