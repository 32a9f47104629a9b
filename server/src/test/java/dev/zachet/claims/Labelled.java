package dev.zachet.claims;

import dev.zachet.content.CodeTask;
import dev.zachet.content.Exercise;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A solution with what is known of its growth: one of the corpus, whose first comment lines say it, or an exercise's own.
 *
 * @param time the guaranteed bound
 * @param measured the bucket of what CPython really takes on inputs like the exercise's; empty where that is the bound's
 * @param memory the bound of what it needs besides its result
 * @param result the bound of its result, where that is more than what it needs besides; empty otherwise
 */
record Labelled(
        String exercise, String name, String source, String time, String measured, String memory, String result) {
    static final Path CORPUS = Path.of("server/src/test/resources/growth");

    private static final Set<String> KNOWN = Set.of("time", "measured", "memory", "result");

    /** All of an exercise's; none where it is not answered by a program. */
    static List<Labelled> of(Exercise exercise, Path corpus) {
        if (!(exercise.task() instanceof CodeTask task)) {
            return List.of();
        }
        String slug = exercise.id().slug();
        CodeTask.Solutions own = task.solutions();
        List<Labelled> all = new ArrayList<>();
        all.add(own(slug, "exemplar", own.exemplar(), own.target()));
        all.add(own(slug, "slow", own.slow().source(), own.slow().complexity()));
        Path folder = corpus.resolve(slug);
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".py"))
                        .sorted()
                        .forEach(file -> all.add(read(slug, file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    boolean isOwn() {
        return name.equals("exemplar") || name.equals("slow");
    }

    private static Labelled own(String slug, String name, String source, CodeTask.Complexity known) {
        return new Labelled(slug, name, source, known.time(), "", known.memory(), "");
    }

    private static Labelled read(String slug, Path file) {
        String source;
        try {
            source = Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> header = source.lines()
                .takeWhile(line -> line.startsWith("# "))
                .map(line -> line.substring(2).split(": ", 2))
                .filter(parts -> KNOWN.contains(parts[0]))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1].strip()));
        if (!header.containsKey("time") || !header.containsKey("memory")) {
            throw new IllegalArgumentException(file + " must begin with the lines # time: O(…) and # memory: O(…)");
        }
        String name = file.getFileName().toString().replace(".py", "");
        return new Labelled(
                slug,
                name,
                source,
                header.get("time"),
                header.getOrDefault("measured", ""),
                header.get("memory"),
                header.getOrDefault("result", ""));
    }
}
