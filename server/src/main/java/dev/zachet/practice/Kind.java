package dev.zachet.practice;

import dev.zachet.content.Task;
import dev.zachet.web.Refusal;

/**
 * A kind of exercise: how answers to it are read and checked, and how its exercises are proved. A kind has a part of the bank,
 * an address and a page besides. Whoever else asks what an exercise is, asks for what only that one kind has, as for claims.
 */
public interface Kind {

    /** The exercises that are of this kind. */
    Class<? extends Task> tasks();

    /**
     * Reads what was handed in.
     *
     * @throws Refusal where it can be no answer
     */
    Answer answer(Task task, HandedIn handedIn);

    /** Says whether such answers are right. */
    Checker checker();

    /** Proves such exercises. */
    KindProof proof();
}
