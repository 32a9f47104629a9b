package dev.zachet.isolation;

/**
 * Something that was seen to happen.
 *
 * @param step at whose turn, counted from 0
 * @param of the step whose statement it happened to: an earlier one where that had to wait
 * @param session whose statement that is
 */
public record Moment(int step, int of, String session, Happening happening) {}
