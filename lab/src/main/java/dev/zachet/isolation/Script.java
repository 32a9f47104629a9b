package dev.zachet.isolation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Steps as they are written: a line each, {@code A: statement}, {@code A[name]: statement} for one that others speak of, {@code
 * A!} for a crash.
 *
 * @param names which steps have a name, counted from 0
 */
public record Script(List<Step> steps, Map<String, Integer> names) {
    private static final Pattern LINE = Pattern.compile(
            "(?<session>[A-Z])(\\[(?<name>[a-z][a-z0-9-]*)])?(?<crash>!)?(:(?<sql>.*))?", Pattern.DOTALL);

    public Script {
        steps = List.copyOf(steps);
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    }

    /** Reads lines; empty ones count for nothing. */
    public static Script of(List<String> lines) {
        List<Step> steps = new ArrayList<>();
        Map<String, Integer> names = new LinkedHashMap<>();
        for (String line : lines) {
            if (!line.isBlank()) {
                Matcher parts = LINE.matcher(line.strip());
                if (!parts.matches() || (parts.group("crash") == null) == (parts.group("sql") == null)) {
                    throw new IllegalArgumentException(
                            "not a step: \"%s\"; write A: statement, A[name]: statement or A!".formatted(line.strip()));
                }
                String name = parts.group("name");
                if (name != null && names.put(name, steps.size()) != null) {
                    throw new IllegalArgumentException("two steps are named " + name);
                }
                steps.add(step(parts));
            }
        }
        return new Script(steps, names);
    }

    private static Step step(Matcher parts) {
        String session = parts.group("session");
        return parts.group("crash") != null
                ? new Step.Crash(session)
                : new Step.Statement(session, parts.group("sql").strip());
    }

    /** The sessions that have a step, by name. */
    public List<String> sessions() {
        return steps.stream().map(Step::session).distinct().sorted().toList();
    }
}
