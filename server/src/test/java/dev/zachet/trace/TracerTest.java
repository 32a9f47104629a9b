package dev.zachet.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zachet.judge.BubblewrapSandbox;
import dev.zachet.judge.Entry;
import dev.zachet.judge.Input;
import dev.zachet.judge.Rules;
import dev.zachet.judge.Sandbox;
import dev.zachet.judge.SandboxSettings;
import dev.zachet.practice.Finding;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Recordings out of the real sandbox. */
class TracerTest {

    @Test
    void recordsWhatRunsAndSaysWhatDoesNot() throws Exception {
        try (Sandbox sandbox = BubblewrapSandbox.start(SandboxSettings.of(Path.of("../runner"), 1))) {
            Tracer tracer = new Tracer(sandbox);

            TraceView snippet = tracer.trace(Traceable.snippet("a = [1]\nb = a\nprint(a is b)\n"), true);
            assertThat(trace(snippet).get("stdout").stringValue()).isEqualTo("True\n");
            assertThat(trace(snippet).at("/steps/3/objects/1/refs").isMissingNode())
                    .isTrue();
            assertThat(trace(snippet).at("/steps/2/objects/1/refs").intValue()).isEqualTo(2);

            Traceable own = new Traceable(
                    "def f(x):\n    return x + y\n",
                    new Entry.Function("f"),
                    Rules.NONE,
                    "own-input",
                    new Input.Literal("[1]"),
                    "[1]");
            JsonNode raised = trace(tracer.trace(own, false));
            assertThat(raised.get("steps").get(2).get("event").stringValue()).isEqualTo("raise");

            assertThat(tracer.trace(Traceable.snippet("def\n"), false).finding())
                    .isInstanceOf(Finding.NotLoaded.class);
            assertThat(tracer.trace(Traceable.snippet("import os\nos._exit(3)\n"), false)
                            .finding())
                    .isInstanceOf(Finding.RuntimeError.class);
            assertThat(tracer.trace(Traceable.snippet(""), false).finding()).isNull();
        }
    }

    private static JsonNode trace(TraceView view) {
        return JsonMapper.builder().build().valueToTree(Objects.requireNonNull(view.trace()));
    }
}
