package dev.zachet.trace;

import dev.zachet.practice.Finding;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A recorded run as the page sees it.
 *
 * @param input the case's input as Python text; null for a snippet
 * @param python the interpreter, as in {@code 3.11.2}; empty where it did not run
 * @param trace what {@code runner/TRACE.md} describes; null where nothing could be recorded
 * @param finding why not
 */
record TraceView(
        String source,
        @Nullable String input,
        String python,
        @Nullable Map<String, Object> trace,
        @Nullable Finding finding) {}
