package dev.zachet.plan;

import dev.zachet.content.Bank;
import dev.zachet.content.Companies.Seniority;
import dev.zachet.evidence.Evidence;
import dev.zachet.evidence.Fact;
import dev.zachet.readiness.Demand;
import dev.zachet.readiness.ItemReadiness;
import dev.zachet.readiness.Model;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * How much a learner needs of each item: the chance that it is asked, times the chance that he could not answer as far as a
 * placement tells. What he did since is in the memory of each piece of work and is not counted here again.
 */
@Component
class Needs {
    private static final ItemReadiness MODEL = new ItemReadiness(Model.USUAL);

    private final Bank bank;
    private final Evidence evidence;
    private final InstantSource clock;

    Needs(Bank bank, Evidence evidence, InstantSource clock) {
        this.bank = bank;
        this.evidence = evidence;
        this.clock = clock;
    }

    Map<String, Double> of(UUID learner, Goal goal) {
        Map<String, List<Fact>> placed = evidence.of(learner).stream()
                .filter(fact -> fact.kind() == Fact.Kind.PLACEMENT)
                .collect(Collectors.groupingBy(Fact::item));
        Map<String, Double> needs = new HashMap<>(Aims.chances(bank, goal.seniority(), goal.companies()));
        needs.replaceAll((item, chance) -> chance * lacking(goal.seniority(), placed.getOrDefault(item, List.of())));
        return needs;
    }

    private double lacking(Seniority seniority, List<Fact> placed) {
        Demand demand = seniority == Seniority.SENIOR ? Demand.HIGH : Demand.USUAL;
        Instant now = clock.instant();
        List<dev.zachet.readiness.Fact> facts =
                placed.stream().map(fact -> fact.asOf(now)).toList();
        return 1 - MODEL.read(demand, facts, List.of()).estimate().mean();
    }
}
