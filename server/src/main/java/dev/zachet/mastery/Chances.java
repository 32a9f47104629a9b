package dev.zachet.mastery;

import dev.zachet.content.Bank;
import dev.zachet.evidence.Evidence;
import dev.zachet.evidence.Fact;
import dev.zachet.flashcards.Recalls;
import dev.zachet.plan.Aims;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How likely a learner passes on each item, by everything that he has shown. */
@Component
public class Chances {
    private final Bank bank;
    private final Evidence evidence;
    private final Recalls recalls;
    private final Aims aims;
    private final InstantSource clock;

    Chances(Bank bank, Evidence evidence, Recalls recalls, Aims aims, InstantSource clock) {
        this.bank = bank;
        this.evidence = evidence;
        this.recalls = recalls;
        this.aims = aims;
        this.clock = clock;
    }

    /** By drilled item, the expected chance now, 0 to 1; where nothing was shown, what is usual. */
    public Map<String, Double> of(UUID learner) {
        Instant now = clock.instant();
        Portfolio portfolio = portfolio(learner, evidence.of(learner));
        Assessment assessment = new Assessment(portfolio, portfolio.calibration(), now);
        return portfolio.items().stream()
                .collect(Collectors.toMap(
                        Function.identity(), item -> assessment.belief(item).mean()));
    }

    Portfolio portfolio(UUID learner, List<Fact> facts) {
        return new Portfolio(bank.checklist(), aims.of(learner), facts, recalls.of(learner));
    }
}
