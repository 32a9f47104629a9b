package dev.zachet.judge;

import java.util.List;

/** A submission to be judged. */
public record Job(String source, Entry entry, List<TestCase> cases, Comparison comparison, Limits limits, Rules rules) {
    public Job {
        cases = List.copyOf(cases);
        if (cases.isEmpty()) {
            throw new IllegalArgumentException("a job needs at least one case");
        }
    }

    /** What of this job may enter the sandbox. */
    public Run run() {
        return new Run(source, entry, cases.stream().map(TestCase::input).toList(), limits, rules);
    }
}
