package dev.zachet.practice;

import dev.zachet.content.Exercise;

/** Says whether an answer is right; one for each kind of exercise. Reads no database and sends no events. */
interface Checker {

    /** The kind of exercise that it checks, as in the exercise's id. */
    String kind();

    /** Checks an answer. Being interrupted stops the check; it can be done again from the start. */
    Verdict check(Exercise exercise, Answer answer) throws InterruptedException;
}
