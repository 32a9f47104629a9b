package dev.zachet.judge;

import java.util.List;

/** All that enters the sandbox for one submission. Expected answers have no place in it, by type. */
public record Run(String source, Use use, List<Input> inputs, Limits limits, Rules rules, Watch watch) {
    public Run {
        inputs = List.copyOf(inputs);
        if (watch instanceof Watch.Steps && inputs.size() != 1) {
            throw new IllegalArgumentException("steps are recorded of one case, not of " + inputs.size());
        }
        if (use instanceof Tests && !(watch instanceof Watch.Nothing)) {
            throw new IllegalArgumentException("tests are run, and nothing else is recorded of them");
        }
    }

    /** A run of which nothing but the answers is wanted. */
    public Run(String source, Use use, List<Input> inputs, Limits limits, Rules rules) {
        this(source, use, inputs, limits, rules, Watch.NOTHING);
    }
}
