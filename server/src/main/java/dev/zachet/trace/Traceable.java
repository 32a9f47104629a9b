package dev.zachet.trace;

import dev.zachet.judge.Entry;
import dev.zachet.judge.Input;
import dev.zachet.judge.Limits;
import dev.zachet.judge.Rules;
import dev.zachet.judge.Run;
import dev.zachet.judge.Watch;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.StringNode;

/**
 * What is to be recorded.
 *
 * @param name of the case; empty for a snippet
 * @param shown the input for the learner's eye; null for a snippet
 */
record Traceable(
        String source,
        Entry entry,
        Rules rules,
        String name,
        Input input,
        @Nullable String shown) {
    /** Recording takes far more time and memory than running; what is cut at half of this time is still a recording. */
    static final Limits LIMITS =
            new Limits(Duration.ofSeconds(4), Duration.ofSeconds(10), 512L << 20, 1 << 20, 4 << 20);

    /** A program without input. */
    static Traceable snippet(String source) {
        return new Traceable(
                source, new Entry.Program(), Rules.NONE, "", new Input.Value(StringNode.valueOf("")), null);
    }

    Run run(Watch.Steps watch) {
        return new Run(source, entry, List.of(input), LIMITS, rules, watch);
    }
}
