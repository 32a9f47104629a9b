package dev.zachet.evening;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * An answer that is not too long for its place on paper.
 *
 * @param text in Markdown
 * @param cut whether sentences were left out at its end
 */
record ShortAnswer(String text, boolean cut) {
    private static final char CODE = '`';

    /** As many whole sentences as fit, at least the first. */
    static ShortAnswer of(String text, int longest, Locale locale) {
        String whole = text.strip();
        if (whole.length() <= longest) {
            return new ShortAnswer(whole, false);
        }
        BreakIterator sentences = BreakIterator.getSentenceInstance(locale);
        sentences.setText(whole);
        int end = 0;
        for (int next = sentences.following(0); next != BreakIterator.DONE; next = sentences.next()) {
            boolean insideCode =
                    whole.substring(0, next).chars().filter(c -> c == CODE).count() % 2 == 1;
            if (insideCode) {
                continue;
            }
            if (next > longest && end > 0) {
                break;
            }
            end = next;
        }
        String kept = whole.substring(0, end).strip();
        return new ShortAnswer(kept, kept.length() < whole.length());
    }
}
