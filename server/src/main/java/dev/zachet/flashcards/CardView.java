package dev.zachet.flashcards;

import dev.zachet.content.Bank;
import dev.zachet.content.Flashcard;
import dev.zachet.content.Language;
import dev.zachet.content.Snippet;
import dev.zachet.practice.Exercises;
import dev.zachet.practice.Exercises.Named;
import dev.zachet.recall.Card;
import dev.zachet.recall.Grade;
import dev.zachet.web.Markdown;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A card as the page shows it.
 *
 * @param strongHtml empty where there is none, as {@code mistakeHtml} is
 * @param phase {@code new}, {@code learning}, {@code review} or {@code relearning}
 * @param next where each grade would lead, from Again to Easy
 */
record CardView(
        String id,
        @Nullable Named item,
        Origin origin,
        Flashcard.Kind kind,
        Flashcard.@Nullable Level level,
        boolean internals,
        String questionHtml,
        String answerHtml,
        String strongHtml,
        String mistakeHtml,
        List<String> followUpsHtml,
        List<String> keyPointsHtml,
        @Nullable Program program,
        List<String> sources,
        CardText text,
        boolean edited,
        boolean suspended,
        boolean leech,
        String phase,
        Instant due,
        int reviews,
        int lapses,
        List<NextDate> next) {

    /** A program that the card shows, and all that it prints. */
    record Program(String source, String prints, boolean cpython, String python) {
        static Program of(Snippet snippet) {
            return new Program(
                    snippet.source(),
                    snippet.prints(),
                    snippet.cpython(),
                    snippet.python().text());
        }
    }

    /** When a card would come back after a grade, and how many seconds from now that is. */
    record NextDate(int grade, Instant due, long seconds) {}

    static CardView of(DeckCard card, Bank bank, Language language, Preferences preferences, Instant now) {
        CardText text = card.text();
        return new CardView(
                card.id(),
                item(card, bank, language),
                card.origin(),
                card.bank().map(Flashcard::kind).orElse(Flashcard.Kind.QUESTION),
                card.bank().map(Flashcard::level).orElse(null),
                card.bank().map(Flashcard::internals).orElse(false),
                Markdown.html(text.question()),
                Markdown.html(text.answer()),
                Markdown.html(text.strong()),
                Markdown.html(text.mistake()),
                text.followUps().stream().map(Markdown::html).toList(),
                text.keyPoints().stream().map(Markdown::html).toList(),
                card.bank().flatMap(Flashcard::snippet).map(Program::of).orElse(null),
                card.bank().map(Flashcard::sources).orElse(List.of()),
                text,
                card.edited(),
                card.suspended(),
                card.leech(),
                CardStates.name(card.state().phase()),
                card.state().due(),
                card.state().reviews(),
                card.state().lapses(),
                next(card.state(), preferences, now));
    }

    static @Nullable Named item(DeckCard card, Bank bank, Language language) {
        String item = card.item();
        return item == null
                ? null
                : bank.checklist()
                        .item(item)
                        .map(found -> Exercises.named(found, language))
                        .orElse(null);
    }

    private static List<NextDate> next(Card state, Preferences preferences, Instant now) {
        Instant last = state.reviewedAt();
        int days = last == null ? 0 : preferences.days().between(last, now);
        var preview = preferences.scheduler().preview(state, now, days);
        return Arrays.stream(Grade.values())
                .map(grade -> {
                    Instant due = preview.get(grade).due();
                    return new NextDate(
                            grade.number(), due, Duration.between(now, due).toSeconds());
                })
                .toList();
    }
}
