package dev.zachet.knowledge;

import dev.zachet.claims.Asked;
import dev.zachet.claims.FollowUpView;
import dev.zachet.claims.Ladder;
import dev.zachet.content.Bank;
import dev.zachet.content.Language;
import dev.zachet.content.Localized;
import dev.zachet.content.Topic;
import dev.zachet.knowledge.TopicView.AnswerParts;
import dev.zachet.learner.Learners;
import dev.zachet.practice.Exercises;
import dev.zachet.practice.JudgeHealth;
import dev.zachet.web.Markdown;
import dev.zachet.web.Refusal;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What there is to know about an item, and answering what an interviewer asks about it. */
@RestController
@RequestMapping("/api/items/{item}")
class TopicApi {
    private final Bank bank;
    private final Learners learners;
    private final Ladder ladder;
    private final JudgeHealth judge;

    TopicApi(Bank bank, Learners learners, Ladder ladder, JudgeHealth judge) {
        this.bank = bank;
        this.learners = learners;
        this.ladder = ladder;
        this.judge = judge;
    }

    @GetMapping("/topic")
    TopicView topic(@PathVariable String item, Locale locale) throws InterruptedException {
        Topic topic = find(item);
        Language language = Language.of(locale);
        return new TopicView(
                topic.item(),
                parts(topic.answer(), language),
                proofs(topic, language, judge.python()),
                ladder(topic, language),
                topic.sources(),
                topic.seeAlso().stream()
                        .flatMap(id -> bank.checklist().item(id).stream())
                        .map(other -> Exercises.named(other, language))
                        .toList(),
                (int) bank.cards().stream()
                        .filter(card -> card.item().equals(item))
                        .count());
    }

    @PostMapping("/follow-ups/{followUp}")
    @Transactional
    List<FollowUpView> answer(
            @PathVariable String item,
            @PathVariable String followUp,
            @Valid @RequestBody Ladder.Answering answering,
            Locale locale) {
        Topic topic = find(item);
        ladder.answer(asked(topic), Ladder.question(topic.followUps(), followUp), answering);
        return ladder(topic, Language.of(locale));
    }

    @PutMapping("/follow-ups/{followUp}/said")
    @Transactional
    List<FollowUpView> said(
            @PathVariable String item,
            @PathVariable String followUp,
            @Valid @RequestBody Ladder.Said said,
            Locale locale) {
        Topic topic = find(item);
        ladder.tick(asked(topic), Ladder.question(topic.followUps(), followUp), said);
        return ladder(topic, Language.of(locale));
    }

    private Topic find(String item) {
        return bank.topic(item).orElseThrow(() -> Refusal.notFound("topic " + item));
    }

    private Asked asked(Topic topic) {
        return new Asked.OnTopic(learners.current().id(), topic.item());
    }

    private List<FollowUpView> ladder(Topic topic, Language language) {
        return ladder.view(asked(topic), topic.followUps(), language);
    }

    private static AnswerParts parts(Topic.Answer answer, Language language) {
        return new AnswerParts(
                html(answer.brief(), language),
                html(answer.full(), language),
                html(answer.strong(), language),
                html(answer.mistakes(), language),
                answer.dialogue().map(text -> html(text, language)).orElse(null));
    }

    private static String html(Localized markdown, Language language) {
        return Markdown.html(markdown.in(language));
    }

    private static List<ProofView> proofs(Topic topic, Language language, Optional<String> python) {
        return topic.proofs().stream()
                .map(proof ->
                        ProofView.of(proof.id(), proof.title().in(language), proof.snippet(), proof.traced(), python))
                .toList();
    }
}
