package dev.zachet.practice;

import dev.zachet.content.CodeTask;
import dev.zachet.content.Exercise;
import dev.zachet.content.Problem;
import dev.zachet.judge.Sandbox;
import java.util.List;

/** Proves that an exercise does what it says: its right solutions pass and each wrong one fails for its reason. */
public final class Proof {
    private final CodeProof code;

    public Proof(Sandbox sandbox) {
        this.code = new CodeProof(new CodeChecker(sandbox));
    }

    /** What is wrong with an exercise; nothing when all is well. */
    public List<Problem> problems(Exercise exercise) throws InterruptedException {
        return switch (exercise.task()) {
            case CodeTask task -> code.problems(exercise, task);
        };
    }
}
