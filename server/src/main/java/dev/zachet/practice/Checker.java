package dev.zachet.practice;

import dev.zachet.content.Exercise;

/** Says whether an answer is right; one for each kind of answer. Reads no database and sends no events. */
public interface Checker {

    /** The answers that it checks. */
    Class<? extends Answer> answers();

    /** Checks an answer. Being interrupted stops the check; it can be done again from the start. */
    Verdict check(Exercise exercise, Answer answer) throws InterruptedException;
}
