package dev.zachet.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** A language of the interface and of the bank. */
public enum Language {
    @JsonProperty("ru")
    RU,
    @JsonProperty("en")
    EN;

    /** The language for a locale: Russian for {@code ru}, English for all others. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("ru") ? RU : EN;
    }

    /** The two-letter code, as in {@code statement.ru.md}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
