package dev.zachet.flashcards;

import dev.zachet.anki.Incoming;
import dev.zachet.content.Flashcard;
import dev.zachet.content.Language;
import dev.zachet.content.Snippet;
import dev.zachet.web.Markdown;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A card's words on their way to Anki, as HTML, and back, as Markdown. */
@Component
class AnkiText {
    private static final String EMPTY = "";

    private final MessageSource messages;

    AnkiText(MessageSource messages) {
        this.messages = messages;
    }

    /** The fields of an exported note; {@code extra} is what stands under the answer. */
    record Fields(String question, String answer, String code, String extra) {}

    Fields fields(DeckCard card, Language language) {
        String code = card.bank()
                .flatMap(Flashcard::snippet)
                .map(Snippet::source)
                .map(String::stripTrailing)
                .orElse(EMPTY);
        String prints = card.bank()
                .flatMap(Flashcard::snippet)
                .map(snippet -> part("prints", language, Markdown.html("```\n" + snippet.prints() + "```")))
                .orElse(EMPTY);
        return new Fields(
                html(card.text().question()), html(card.text().answer()), code, prints + extra(card.text(), language));
    }

    /** The words of a card that comes from somewhere else. */
    CardText of(Incoming card) {
        return CardText.plain(card.question(), card.answer());
    }

    /**
     * The words of one that we had exported, after Anki: a field that was changed there is taken over, the others stay as they
     * are here.
     */
    CardText changed(CardText here, Incoming.Ours there) {
        List<String> fields = there.fields();
        boolean extra = Arrays.stream(Language.values())
                .noneMatch(language -> extra(here, language).equals(field(fields, 3)));
        return new CardText(
                html(here.question()).equals(field(fields, 0)) ? here.question() : Incoming.markdown(field(fields, 0)),
                html(here.answer()).equals(field(fields, 1)) ? here.answer() : Incoming.markdown(field(fields, 1)),
                extra ? Incoming.markdown(field(fields, 3)) : here.strong(),
                extra ? EMPTY : here.mistake(),
                extra ? List.of() : here.followUps(),
                extra ? List.of() : here.keyPoints());
    }

    static boolean tooLong(CardText text) {
        return text.question().length() > CardText.LONGEST
                || text.answer().length() > CardText.LONGEST
                || text.strong().length() > CardText.LONGEST;
    }

    private String extra(CardText text, Language language) {
        return (text.keyPoints().isEmpty() ? EMPTY : part("keyPoints", language, list(text.keyPoints())))
                + (text.strong().isEmpty() ? EMPTY : part("strong", language, html(text.strong())))
                + (text.mistake().isEmpty() ? EMPTY : part("mistake", language, html(text.mistake())))
                + (text.followUps().isEmpty() ? EMPTY : part("followUps", language, list(text.followUps())));
    }

    private String part(String name, Language language, String html) {
        String title = messages.getMessage("anki." + name, new Object[0], Locale.of(language.code()));
        return "<p><b>" + title + "</b></p>" + html;
    }

    private static String list(List<String> lines) {
        List<String> items = new ArrayList<>();
        lines.forEach(line -> items.add("- " + line));
        return html(String.join("\n", items));
    }

    private static String html(String markdown) {
        return Markdown.html(markdown).strip();
    }

    private static String field(List<String> fields, int at) {
        return at < fields.size() ? fields.get(at) : EMPTY;
    }
}
