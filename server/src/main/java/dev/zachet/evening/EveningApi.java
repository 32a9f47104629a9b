package dev.zachet.evening;

import dev.zachet.content.Bank;
import dev.zachet.content.Language;
import dev.zachet.content.Topic;
import dev.zachet.evening.EveningPack.WeakAnswer;
import dev.zachet.evidence.Evidence;
import dev.zachet.evidence.Fact;
import dev.zachet.flashcards.Leeches;
import dev.zachet.learner.Learners;
import dev.zachet.mastery.Chances;
import dev.zachet.plan.Aims;
import dev.zachet.plan.Aims.Aim;
import dev.zachet.practice.Exercises;
import dev.zachet.practice.Exercises.Named;
import dev.zachet.practice.Submissions;
import dev.zachet.web.Markdown;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
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
    private final Chances chances;

    EveningApi(
            Bank bank,
            Learners learners,
            Aims aims,
            Evidence evidence,
            Submissions submissions,
            Leeches leeches,
            Chances chances) {
        this.bank = bank;
        this.learners = learners;
        this.aims = aims;
        this.evidence = evidence;
        this.submissions = submissions;
        this.leeches = leeches;
        this.chances = chances;
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
                answers(weaknesses(aim, chances.of(learner)), facts, language),
                new RepeatedMistakes(bank, language)
                        .of(submissions.newest(learner, SUBMISSIONS), facts, leeches.of(learner, language), MISTAKES));
    }

    /** Where an interview is likely lost: the chance that an item is asked, times the chance that he does not pass on it. */
    private static Map<String, Double> weaknesses(Aim aim, Map<String, Double> chances) {
        return chances.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        chance -> aim.chances().getOrDefault(chance.getKey(), 0.0) * (1 - chance.getValue())));
    }

    private List<WeakAnswer> answers(Map<String, Double> weak, List<Fact> facts, Language language) {
        Map<String, Long> shown = facts.stream().collect(Collectors.groupingBy(Fact::item, Collectors.counting()));
        return bank.topics().stream()
                .filter(topic -> weak.getOrDefault(topic.item(), 0.0) > 0)
                .sorted(Comparator.<Topic>comparingDouble(topic -> -weak.getOrDefault(topic.item(), 0.0))
                        .thenComparing(Topic::item))
                .limit(ANSWERS)
                .map(topic -> answer(topic, shown.getOrDefault(topic.item(), 0L).intValue(), language))
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
