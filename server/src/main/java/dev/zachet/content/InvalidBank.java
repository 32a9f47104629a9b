package dev.zachet.content;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A bank that cannot be used, with every problem that was found. */
public final class InvalidBank extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    InvalidBank(Path folder, List<Problem> problems) {
        super("The bank in %s has %d problem(s):%n%s"
                .formatted(
                        folder,
                        problems.size(),
                        problems.stream().map(Problem::toString).collect(Collectors.joining(System.lineSeparator()))));
        this.problems = List.copyOf(problems);
    }

    /** All problems, by file and line. */
    public List<Problem> problems() {
        return problems;
    }
}
