package dev.zachet.practice;

import org.jspecify.annotations.Nullable;

/**
 * What a learner says about a solution of his.
 *
 * @param time a bound in O notation, as in {@code O(n log n)}
 * @param memory likewise, of what is needed besides input and result
 * @param structure which of the offered reasons he chose; null for none
 * @param words his own
 */
public record ClaimAnswer(
        String source, String time, String memory, @Nullable String structure, String words) implements Answer {}
