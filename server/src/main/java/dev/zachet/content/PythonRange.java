package dev.zachet.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Python versions for which something holds, as in {@code >=3.11,<3.14}: minor versions only.
 *
 * @param text as it was written
 */
public record PythonRange(String text, List<Bound> bounds) {
    private static final Pattern BOUND = Pattern.compile("(>=|<|==)(\\d+)\\.(\\d+)");

    public PythonRange {
        bounds = List.copyOf(bounds);
    }

    /** One condition. */
    record Bound(String relation, int major, int minor) {
        private boolean admits(int otherMajor, int otherMinor) {
            int order = otherMajor != major ? Integer.compare(otherMajor, major) : Integer.compare(otherMinor, minor);
            return switch (relation) {
                case ">=" -> order >= 0;
                case "<" -> order < 0;
                case "==" -> order == 0;
                default -> throw new IllegalStateException(relation);
            };
        }
    }

    /**
     * Reads a range.
     *
     * @throws IllegalArgumentException where the text is none
     */
    public static PythonRange parse(String text) {
        List<Bound> bounds = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            Matcher bound = BOUND.matcher(part.strip());
            if (!bound.matches()) {
                throw new IllegalArgumentException("a range of versions is written like >=3.11,<3.14, not " + text);
            }
            bounds.add(new Bound(bound.group(1), Integer.parseInt(bound.group(2)), Integer.parseInt(bound.group(3))));
        }
        return new PythonRange(text.strip(), bounds);
    }

    /** Whether it holds on a version such as {@code 3.11.2}. */
    public boolean admits(String version) {
        int[] parts = Arrays.stream(version.split("\\.", -1))
                .limit(2)
                .mapToInt(Integer::parseInt)
                .toArray();
        return bounds.stream().allMatch(bound -> bound.admits(parts[0], parts[1]));
    }
}
