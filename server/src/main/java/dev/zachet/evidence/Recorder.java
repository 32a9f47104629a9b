package dev.zachet.evidence;

import dev.zachet.content.ExerciseId;
import dev.zachet.practice.AttemptJudged;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Turns what happened into facts. Events arrive at least once; the store makes a repetition harmless. */
@Component
class Recorder {
    private final Evidence evidence;
    private final Supplier<UUID> ids;

    Recorder(Evidence evidence, Supplier<UUID> ids) {
        this.evidence = evidence;
        this.ids = ids;
    }

    @ApplicationModuleListener
    void on(AttemptJudged judged) {
        judged.items()
                .forEach((item, weight) -> evidence.add(new Fact(
                        ids.get(),
                        judged.learner(),
                        item,
                        ExerciseId.of(judged.exercise()).kind(),
                        judged.submission(),
                        judged.exercise(),
                        judged.outcome(),
                        judged.score(),
                        weight,
                        judged.unaided(),
                        judged.hints(),
                        judged.submissions(),
                        judged.activeMinutes(),
                        judged.at())));
    }
}
