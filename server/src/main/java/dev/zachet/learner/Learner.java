package dev.zachet.learner;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.zachet.content.Language;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who prepares for interviews.
 *
 * @param name what the page calls him; may be empty
 * @param language chosen by him; null as long as the browser's counts
 * @param plainMode whether exercises open without Run and highlighting, as some interviews go
 */
public record Learner(
        UUID id, String name, @Nullable Language language, Theme theme, boolean plainMode, Instant createdAt) {

    /** How the page is coloured. */
    public enum Theme {
        @JsonProperty("light")
        LIGHT,
        @JsonProperty("dark")
        DARK,
        @JsonProperty("system")
        SYSTEM
    }
}
