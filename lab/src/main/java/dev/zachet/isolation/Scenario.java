package dev.zachet.isolation;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An interleaving to be played.
 *
 * @param setup statements that make the tables and their rows
 * @param level of every transaction that does not choose one itself
 * @param sessions two or three, by name
 * @param after a query for what is left when all is over; empty for none
 */
public record Scenario(String setup, Level level, List<String> sessions, List<Step> steps, String after) {
    /** More statements than this are a program, not an interleaving. */
    public static final int MOST_STEPS = 40;

    private static final Pattern NAME = Pattern.compile("[A-Z]");

    public Scenario {
        sessions = List.copyOf(sessions);
        steps = List.copyOf(steps);
        if (sessions.isEmpty() || sessions.size() > 3 || new HashSet<>(sessions).size() != sessions.size()) {
            throw new IllegalArgumentException("one to three sessions are played, each named once: " + sessions);
        }
        sessions.stream()
                .filter(name -> !NAME.matcher(name).matches())
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException("a session's name is one letter A to Z, not " + name);
                });
        if (steps.isEmpty() || steps.size() > MOST_STEPS) {
            throw new IllegalArgumentException("1 to %d steps are played, not %d".formatted(MOST_STEPS, steps.size()));
        }
        for (int i = 0; i < steps.size(); i++) {
            if (!sessions.contains(steps.get(i).session())) {
                throw new IllegalArgumentException("step %d: there is no session %s"
                        .formatted(i + 1, steps.get(i).session()));
            }
        }
    }

    /** The same at another level. */
    public Scenario at(Level other) {
        return new Scenario(setup, other, sessions, steps, after);
    }

    /** Its beginning; what is left is not asked for. */
    public Scenario first(int count) {
        return new Scenario(setup, level, sessions, steps.subList(0, count), count == steps.size() ? after : "");
    }
}
