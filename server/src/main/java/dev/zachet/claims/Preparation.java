package dev.zachet.claims;

import dev.zachet.content.CodeTask;
import dev.zachet.content.Exercise;
import dev.zachet.content.ExerciseId;
import dev.zachet.practice.GeneratedCases;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Prepares measuring an exercise in the background while a learner is still thinking about what to claim. */
@Component
class Preparation {
    private static final Logger LOG = LoggerFactory.getLogger(Preparation.class);

    private final GrowthCheck growth;
    private final Set<ExerciseId> begun = ConcurrentHashMap.newKeySet();

    Preparation(GrowthCheck growth) {
        this.growth = growth;
    }

    /** Begins, unless it has begun before; where it fails, a claim will say why. */
    void begin(Exercise exercise, CodeTask task) {
        if (begun.add(exercise.id())) {
            Thread.ofVirtual().name("growth-preparation").start(() -> prepare(exercise, task));
        }
    }

    private void prepare(Exercise exercise, CodeTask task) {
        try {
            growth.prepare(exercise, task);
        } catch (GeneratedCases.NoSandbox refused) {
            begun.remove(exercise.id());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("Measuring {} could not be prepared", exercise.id(), e);
        }
    }
}
