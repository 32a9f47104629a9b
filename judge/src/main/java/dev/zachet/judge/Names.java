package dev.zachet.judge;

import java.util.regex.Pattern;

/** Python names as they may enter the sandbox. */
final class Names {
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,99}");

    private Names() {}

    static void requireIdentifier(String name) {
        if (!IDENTIFIER.matcher(name).matches()) {
            throw new IllegalArgumentException("not a Python identifier: " + name);
        }
    }
}
