package dev.zachet.practice;

import dev.zachet.content.Exercise;
import dev.zachet.content.Problem;
import java.util.List;

/** Proves exercises of a kind: right solutions pass, each wrong one fails for its reason. */
public interface KindProof {

    /** What is wrong with an exercise of that kind; nothing when all is well. */
    List<Problem> problems(Exercise exercise) throws InterruptedException;
}
