package dev.zachet.knowledge;

import dev.zachet.content.Bank;
import dev.zachet.content.Checklist;
import dev.zachet.content.Flashcard;
import dev.zachet.content.Language;
import dev.zachet.content.Localized;
import dev.zachet.content.Snippet;
import dev.zachet.knowledge.InternalsView.QuestionView;
import dev.zachet.knowledge.InternalsView.Theme;
import dev.zachet.practice.Exercises;
import dev.zachet.practice.JudgeHealth;
import dev.zachet.web.Markdown;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The track of Python internals, by theme in the checklist's order. */
@RestController
@RequestMapping("/api/internals")
class InternalsApi {
    private final Bank bank;
    private final JudgeHealth judge;

    InternalsApi(Bank bank, JudgeHealth judge) {
        this.bank = bank;
        this.judge = judge;
    }

    @GetMapping
    InternalsView internals(Locale locale) throws InterruptedException {
        Language language = Language.of(locale);
        Optional<String> python = judge.python();
        List<Theme> themes = bank.checklist().items().stream()
                .map(item -> theme(item, language, python))
                .filter(theme -> !theme.questions().isEmpty())
                .toList();
        return new InternalsView(
                themes.stream().mapToInt(theme -> theme.questions().size()).sum(), themes);
    }

    private Theme theme(Checklist.Item item, Language language, Optional<String> python) {
        return new Theme(
                Exercises.named(item, language),
                bank.topic(item.id()).isPresent(),
                bank.cards().stream()
                        .filter(card -> card.internals() && card.item().equals(item.id()))
                        .flatMap(card -> question(card, language, python))
                        .toList());
    }

    private static Stream<QuestionView> question(Flashcard card, Language language, Optional<String> python) {
        return card.snippet().stream().map(snippet -> question(card, snippet, language, python));
    }

    private static QuestionView question(Flashcard card, Snippet snippet, Language language, Optional<String> python) {
        Flashcard.Answer answer = card.answer();
        return new QuestionView(
                card.id(),
                card.kind(),
                card.level(),
                html(card.question(), language),
                html(answer.brief(), language),
                html(answer.strong(), language),
                answer.followUps().stream().map(text -> html(text, language)).toList(),
                html(answer.mistake(), language),
                ProofView.of(card.id(), "", snippet, false, python),
                card.sources());
    }

    private static String html(Localized markdown, Language language) {
        return Markdown.html(markdown.in(language));
    }
}
