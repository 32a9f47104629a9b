package dev.zachet.flashcards;

import dev.zachet.content.Flashcard;
import dev.zachet.content.Language;
import dev.zachet.content.Localized;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The words of a card in one language, in Markdown. All but question and answer may be empty.
 *
 * @param strong what a strong candidate adds
 * @param mistake the usual one
 * @param followUps what an interviewer asks next
 * @param keyPoints what a good answer says
 */
record CardText(
        @NotBlank @Size(max = LONGEST) @Pattern(regexp = NO_NUL, message = "{source.nul}")
        String question,

        @NotBlank @Size(max = LONGEST) @Pattern(regexp = NO_NUL, message = "{source.nul}")
        String answer,

        @NotNull @Size(max = LONGEST) @Pattern(regexp = NO_NUL, message = "{source.nul}")
        String strong,

        @NotNull @Size(max = LONGEST) @Pattern(regexp = NO_NUL, message = "{source.nul}")
        String mistake,

        @NotNull @Size(max = MOST_LINES)
        List<@NotBlank @Size(max = LONGEST_LINE) @Pattern(regexp = NO_NUL, message = "{source.nul}") String> followUps,

        @NotNull @Size(max = MOST_LINES)
        List<@NotBlank @Size(max = LONGEST_LINE) @Pattern(regexp = NO_NUL, message = "{source.nul}") String>
                keyPoints) {
    static final int LONGEST = 10_000;
    static final int LONGEST_LINE = 500;
    static final int MOST_LINES = 12;
    private static final String NO_NUL = "[^\\x00]*";

    /** A question and its answer, and nothing more. */
    static CardText plain(String question, String answer) {
        return new CardText(question, answer, "", "", List.of(), List.of());
    }

    /** The bank's words. */
    static CardText of(Flashcard card, Language language) {
        return new CardText(
                card.question().in(language),
                card.answer().brief().in(language),
                card.answer().strong().in(language),
                card.answer().mistake().in(language),
                lines(card.answer().followUps(), language),
                lines(card.keyPoints(), language));
    }

    private static List<String> lines(List<Localized> texts, Language language) {
        return texts.stream().map(text -> text.in(language)).toList();
    }
}
