package dev.zachet.recall;

import java.util.function.Function;

/** One value for each grade. */
public record ByGrade<T>(T again, T hard, T good, T easy) {

    /** What {@code function} makes of each grade. */
    public static <T> ByGrade<T> of(Function<Grade, T> function) {
        return new ByGrade<>(
                function.apply(Grade.AGAIN),
                function.apply(Grade.HARD),
                function.apply(Grade.GOOD),
                function.apply(Grade.EASY));
    }

    /** The value for a grade. */
    public T get(Grade grade) {
        return switch (grade) {
            case AGAIN -> again;
            case HARD -> hard;
            case GOOD -> good;
            case EASY -> easy;
        };
    }
}
