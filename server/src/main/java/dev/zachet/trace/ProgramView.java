package dev.zachet.trace;

import dev.zachet.practice.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What became of a program.
 *
 * @param python the interpreter, as in {@code 3.11.2}; empty where it did not run
 * @param stdout what it printed until its end
 * @param finding why it did not end well
 */
record ProgramView(String python, String stdout, @Nullable Finding finding) {}
