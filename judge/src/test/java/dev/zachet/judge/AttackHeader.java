package dev.zachet.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The docstring of an attack: what it tries, an empty line, then a {@code key: value} a line. */
record AttackHeader(String tries, List<Field> fields) {
    private static final String QUOTES = "\"\"\"";
    private static final Set<String> KEYS = Set.of("entry", "cases", "limits", "machine", "after", "seen", "printed");

    /** One line of the header. */
    record Field(String key, String value) {}

    AttackHeader {
        if (fields.stream().noneMatch(field -> field.key().equals("seen"))) {
            throw new IllegalArgumentException("the header does not say what must be seen");
        }
    }

    static AttackHeader read(String text) {
        String[] parts = text.split(QUOTES, 3);
        if (parts.length < 3 || !parts[0].isEmpty()) {
            throw new IllegalArgumentException("does not start with a docstring");
        }
        List<String> lines = parts[1].lines().toList();
        if (lines.size() < 3 || lines.getFirst().isBlank() || !lines.get(1).isBlank()) {
            throw new IllegalArgumentException("the header is not one line, an empty one, and fields");
        }
        List<Field> fields = new ArrayList<>();
        lines.subList(2, lines.size()).forEach(line -> fields.add(field(line)));
        return new AttackHeader(lines.getFirst(), List.copyOf(fields));
    }

    private static Field field(String line) {
        String[] parts = line.split(": ", 2);
        if (parts.length < 2 || !KEYS.contains(parts[0])) {
            throw new IllegalArgumentException("no such field: " + line);
        }
        return new Field(parts[0], parts[1].strip());
    }

    Stream<String> all(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).map(Field::value);
    }

    Optional<String> one(String key) {
        List<String> values = all(key).toList();
        if (values.size() > 1) {
            throw new IllegalArgumentException(key + " is there twice");
        }
        return values.stream().findFirst();
    }
}
