package dev.zachet.judge;

import java.util.Map;

/**
 * Why an exercise's own check refused an answer.
 *
 * @param texts by language code; under the empty code what reads the same in all of them
 */
public record Reason(Map<String, String> texts) {
    /** There is nothing to say. */
    public static final Reason NONE = new Reason(Map.of());

    public Reason {
        texts = Map.copyOf(texts);
    }

    /** A reason that reads the same in every language, such as Python's own words. */
    static Reason inAnyLanguage(String text) {
        return new Reason(Map.of("", text));
    }

    /** The text for a language code; empty where there is none. */
    public String in(String language) {
        return texts.getOrDefault(language, texts.getOrDefault("", ""));
    }
}
