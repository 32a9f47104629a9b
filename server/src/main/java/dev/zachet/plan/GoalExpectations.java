package dev.zachet.plan;

import dev.zachet.placement.spi.Expectations;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Aims, for the placement to ask about what will be asked. */
@Component
class GoalExpectations implements Expectations {
    private final Aims aims;

    GoalExpectations(Aims aims) {
        this.aims = aims;
    }

    @Override
    public Expected of(UUID learner) {
        Aims.Aim aim = aims.of(learner);
        return new Expected(aim.seniority(), aim.chances());
    }
}
