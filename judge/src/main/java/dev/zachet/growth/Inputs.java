package dev.zachet.growth;

import dev.zachet.judge.Input;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Inputs of one shape by size.
 *
 * @param shape what kind of inputs they are
 * @param bySize inputs whose sizes double
 * @param close inputs of sizes between the smaller ones of these, for what is soon too slow
 * @param small inputs of a few elements, for what is too slow even for those
 */
public record Inputs(
        String shape,
        SortedMap<Integer, Sized> bySize,
        SortedMap<Integer, Sized> close,
        SortedMap<Integer, Sized> small) {
    public Inputs {
        bySize = new TreeMap<>(bySize);
        close = new TreeMap<>(close);
        small = new TreeMap<>(small);
    }

    /**
     * An input with the number of calls that it makes: 1 except for operations, whose cost is told per call.
     *
     * @param calls at least 1
     */
    public record Sized(Input input, int calls) {}

    /** The input of a size that one of the ladders has. */
    Sized at(int size) {
        return Stream.of(bySize, close, small)
                .flatMap(ladder -> Optional.ofNullable(ladder.get(size)).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no input of size " + size));
    }
}
