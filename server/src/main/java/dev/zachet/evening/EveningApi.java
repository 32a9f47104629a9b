package dev.zachet.evening;

import dev.zachet.content.Bank;
import dev.zachet.content.Language;
import dev.zachet.content.Topic;
import dev.zachet.evening.EveningPack.WeakAnswer;
import dev.zachet.evidence.Evidence;
import dev.zachet.evidence.Fact;
import dev.zachet.flashcards.Leeches;
import dev.zachet.learner.Learners;
import dev.zachet.plan.Aims;
import dev.zachet.plan.Aims.Aim;
import dev.zachet.practice.Exercises;
import dev.zachet.practice.Exercises.Named;
import dev.zachet.practice.Submissions;
import dev.zachet.web.Markdown;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The evening before an interview. */
@RestController
@RequestMapping("/api/evening")
class EveningApi {
    private static final int ANSWERS = 10;
    /** Ten answers of this many characters still fit the first page. */
    private static final int LONGEST_ANSWER = 470;

    private static final int MISTAKES = 8;
    /** Older ones say little about the learner of today. */
    private static final int SUBMISSIONS = 500;

    private final Bank bank;
    private final Learners learners;
    private final Aims aims;
    private final Evidence evidence;
    private final Submissions submissions;
    private final Leeches leeches;
    private final InstantSource clock;

    EveningApi(
            Bank bank,
            Learners learners,
            Aims aims,
            Evidence evidence,
            Submissions submissions,
            Leeches leeches,
            InstantSource clock) {
        this.bank = bank;
        this.learners = learners;
        this.aims = aims;
        this.evidence = evidence;
        this.submissions = submissions;
        this.leeches = leeches;
        this.clock = clock;
    }

    @GetMapping
    EveningPack pack(Locale locale) {
        Language language = Language.of(locale);
        UUID learner = learners.current().id();
        Aim aim = aims.of(learner);
        List<Fact> facts = evidence.of(learner);
        return new EveningPack(
                aims.interview(learner).orElse(null),
                aim.companies().stream()
                        .flatMap(id -> bank.companies().company(id).stream())
                        .map(company -> new Named(company.id(), company.name().in(language)))
                        .toList(),
                answers(new Weakness(aim, facts, clock.instant()), language),
                new RepeatedMistakes(bank, language)
                        .of(submissions.newest(learner, SUBMISSIONS), facts, leeches.of(learner, language), MISTAKES));
    }

    private List<WeakAnswer> answers(Weakness weakness, Language language) {
        Map<String, Double> weak =
                bank.topics().stream().map(Topic::item).collect(Collectors.toMap(Function.identity(), weakness::of));
        return bank.topics().stream()
                .filter(topic -> weak.getOrDefault(topic.item(), 0.0) > 0)
                .sorted(Comparator.<Topic>comparingDouble(topic -> -weak.getOrDefault(topic.item(), 0.0))
                        .thenComparing(Topic::item))
                .limit(ANSWERS)
                .map(topic -> answer(topic, weakness.count(topic.item()), language))
                .toList();
    }

    private WeakAnswer answer(Topic topic, int shown, Language language) {
        ShortAnswer brief =
                ShortAnswer.of(topic.answer().brief().in(language), LONGEST_ANSWER, Locale.of(language.code()));
        return new WeakAnswer(
                Exercises.named(bank.checklist().item(topic.item()).orElseThrow(), language),
                Markdown.html(brief.text()),
                brief.cut(),
                shown);
    }
}
