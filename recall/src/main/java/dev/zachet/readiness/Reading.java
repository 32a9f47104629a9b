package dev.zachet.readiness;

/** What can be said of an item. */
public sealed interface Reading {
    /** The estimate; where there is too little, a guess that rests on the prior. */
    Estimate estimate();

    /** There is enough to go by. */
    record Known(Estimate estimate) implements Reading {}

    /**
     * There is too little to go by.
     *
     * @param wanted how many observations there should be
     */
    record TooLittle(Estimate estimate, double wanted) implements Reading {}
}
