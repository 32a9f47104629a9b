package dev.zachet.judge;

import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tests for pytest: the source is their module, and each case is a variant of what they test, so it is run against all cases.
 *
 * <p>A case's value is what {@link TestsReport#read} reads. Every case has a process of its own: tests cannot tell by what an
 * earlier case left behind which variant they have before them.
 *
 * @param module the name that the tests' module gets, such as {@code test_cart}
 */
public record Tests(String module) implements Use {
    private static final Pattern PATH =
            Pattern.compile("([A-Za-z_][A-Za-z0-9_]{0,99}/){0,5}[A-Za-z_][A-Za-z0-9_.]{0,99}");
    private static final int MOST_FILES = 100;

    public Tests {
        Names.requireIdentifier(module);
    }

    /**
     * One case.
     *
     * @param files text by path, such as {@code cart.py} or {@code shop/cart.py}; they lie beside the tests' module and can be
     *     imported, at most 100
     */
    public Input against(Map<String, String> files) {
        if (files.size() > MOST_FILES) {
            throw new IllegalArgumentException("a case has " + files.size() + " files, more than " + MOST_FILES);
        }
        ObjectNode json = Json.object();
        files.forEach((path, text) -> {
            if (!PATH.matcher(path).matches() || path.equals(module + ".py")) {
                throw new IllegalArgumentException(
                        "a file must be named like cart.py or shop/cart.py, and not like the tests' module: " + path);
            }
            json.put(path, text);
        });
        return new Input.Value(json);
    }

    @Override
    public Harness harness() {
        return Harness.PYTEST;
    }
}
