package dev.zachet.mastery;

import dev.zachet.content.Bank;
import dev.zachet.content.Language;
import dev.zachet.evidence.Evidence;
import dev.zachet.evidence.Fact;
import dev.zachet.learner.Learners;
import dev.zachet.plan.Aims;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How likely the learner passes on each item, each section and all together, what that rests on, and how it came to be. */
@RestController
@RequestMapping("/api/readiness")
class ReadinessApi {
    private final Bank bank;
    private final Learners learners;
    private final Evidence evidence;
    private final Chances chances;
    private final Aims aims;
    private final InstantSource clock;

    ReadinessApi(Bank bank, Learners learners, Evidence evidence, Chances chances, Aims aims, InstantSource clock) {
        this.bank = bank;
        this.learners = learners;
        this.evidence = evidence;
        this.chances = chances;
        this.aims = aims;
        this.clock = clock;
    }

    @GetMapping
    ReadinessView readiness(Locale locale) {
        UUID learner = learners.current().id();
        List<Fact> facts = evidence.of(learner);
        Portfolio portfolio = chances.portfolio(learner, facts);
        return new ReadinessPage(bank, portfolio, facts, clock.instant(), Language.of(locale)).view(aims.of(learner));
    }
}
