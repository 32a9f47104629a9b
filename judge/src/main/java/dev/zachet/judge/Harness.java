package dev.zachet.judge;

import java.util.Locale;

/** What a warm interpreter has ready for a run: each kind is a zygote of its own, so that nobody pays for what he does not use. */
public enum Harness {
    /** The standard library. There from the start. */
    PLAIN,

    /** pytest besides. Started when first asked for; ends by itself after ten minutes without work. */
    PYTEST;

    /** As the runner knows it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
