package dev.zachet.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zachet.debrief.InterviewDebriefed;
import dev.zachet.learner.Learners;
import dev.zachet.testing.HttpScenario;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Events may be heard late, and more than once. */
class EvidenceOrderTest extends HttpScenario {
    private static final String ITEM = "numbers.double";

    private final Recorder recorder;
    private final Evidence evidence;
    private final Learners learners;

    EvidenceOrderTest(@Autowired Evidence evidence, @Autowired Learners learners) {
        this.recorder = new Recorder(evidence, UUID::randomUUID);
        this.evidence = evidence;
        this.learners = learners;
    }

    @Test
    void theWordThatWasSaidLastCountsInWhicheverOrderItIsHeard() {
        UUID learner = learners.current().id();
        UUID debrief = UUID.randomUUID();
        InterviewDebriefed failed = said(learner, debrief, 1, Map.of(ITEM, 0.0), Set.of());
        InterviewDebriefed takenBack = said(learner, debrief, 2, Map.of(), Set.of(ITEM));
        InterviewDebriefed well = said(learner, debrief, 3, Map.of(ITEM, 1.0), Set.of());

        for (List<InterviewDebriefed> order :
                List.of(List.of(takenBack, failed), List.of(failed, takenBack), List.of(failed, takenBack, failed))) {
            evidence.erase(learner);
            order.forEach(recorder::on);
            assertThat(evidence.of(learner)).isEmpty();
        }
        for (List<InterviewDebriefed> order : List.of(
                List.of(well, takenBack, failed), List.of(failed, well, takenBack), List.of(takenBack, failed, well))) {
            evidence.erase(learner);
            order.forEach(recorder::on);
            assertThat(evidence.of(learner))
                    .singleElement()
                    .satisfies(fact -> assertThat(fact.score()).isEqualTo(1));
        }
    }

    private static InterviewDebriefed said(
            UUID learner, UUID debrief, int minute, Map<String, Double> scores, Set<String> takenBack) {
        Instant held = CLOCK.instant();
        return new InterviewDebriefed(debrief, learner, scores, takenBack, held, held.plusSeconds(60L * minute));
    }
}
