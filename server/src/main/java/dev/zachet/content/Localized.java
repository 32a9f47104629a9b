package dev.zachet.content;

/** A text in both languages. */
public record Localized(String ru, String en) {

    /** The text in one language. */
    public String in(Language language) {
        return switch (language) {
            case RU -> ru;
            case EN -> en;
        };
    }
}
