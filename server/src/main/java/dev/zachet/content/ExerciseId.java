package dev.zachet.content;

import java.util.regex.Pattern;

/** An exercise's name for ever: {@code <kind>/<slug>}. */
public record ExerciseId(String kind, String slug) {
    private static final Pattern PART = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public ExerciseId {
        if (!PART.matcher(kind).matches() || !PART.matcher(slug).matches()) {
            throw new IllegalArgumentException("not an exercise id: " + kind + "/" + slug);
        }
    }

    /** Reads {@code kind/slug}. */
    public static ExerciseId of(String id) {
        int slash = id.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("not an exercise id (kind/slug): " + id);
        }
        return new ExerciseId(id.substring(0, slash), id.substring(slash + 1));
    }

    @Override
    public String toString() {
        return kind + "/" + slug;
    }
}
