package dev.zachet.growth;

/**
 * One measurement.
 *
 * @param size of the input, at least 1
 * @param value seconds of CPU time, or bytes
 */
public record Point(int size, double value) {}
