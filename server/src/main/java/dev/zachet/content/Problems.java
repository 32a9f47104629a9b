package dev.zachet.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong, so that an author sees all of it at once. */
final class Problems {
    private final List<Problem> found = new ArrayList<>();

    void add(Path file, int line, String message) {
        found.add(new Problem(file, line, message));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    int count() {
        return found.size();
    }

    List<Problem> sorted() {
        return found.stream()
                .sorted(Comparator.comparing((Problem problem) -> problem.file().toString())
                        .thenComparingInt(Problem::line))
                .toList();
    }
}
