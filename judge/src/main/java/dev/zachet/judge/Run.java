package dev.zachet.judge;

import java.util.List;

/** All that enters the sandbox for one submission. Expected answers have no place in it, by type. */
public record Run(String source, Entry entry, List<Input> inputs, Limits limits, Rules rules) {
    public Run {
        inputs = List.copyOf(inputs);
    }
}
