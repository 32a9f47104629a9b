package dev.zachet.evidence;

import dev.zachet.placement.spi.PastWork;
import dev.zachet.placement.spi.Shown;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Facts, for the placement to know what it need not ask. */
@Component
class PastFacts implements PastWork {
    private final Evidence evidence;

    PastFacts(Evidence evidence) {
        this.evidence = evidence;
    }

    @Override
    public List<Shown> of(UUID learner) {
        return evidence.of(learner).stream()
                .map(fact -> new Shown(
                        fact.item(),
                        fact.says(),
                        fact.exercise(),
                        fact.score(),
                        fact.weight(),
                        fact.unaided(),
                        fact.at()))
                .toList();
    }
}
