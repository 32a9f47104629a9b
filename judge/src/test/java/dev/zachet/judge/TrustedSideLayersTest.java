package dev.zachet.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** The layers on Java's side: each attack fails, and works where the layer is done without. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrustedSideLayersTest {
    private static final String LIES = """
            class Liar(int):
                def __eq__(self, other): return True
                def __hash__(self): return 0
            def f(): return Liar(1)
            """;
    private static final String SEARCHES = """
            import gc, sys
            def f(x):
                wanted = "".join(map(str, [4, 8, 1, 5, 1, 6, 2, 3]))
                values, frame = [], sys._getframe()
                while frame:
                    values += [*frame.f_locals.values()]
                    frame = frame.f_back
                gc.unfreeze()
                for o in gc.get_objects():
                    if o is not values:
                        values += gc.get_referents(o)
                return any(wanted in str(v) for v in values if type(v) in (str, int) and v is not wanted)
            """;

    private final BubblewrapSandbox sandbox = BubblewrapSandbox.start(SandboxSettings.of(Sources.runner(), 1));

    @AfterAll
    void close() {
        sandbox.close();
    }

    @Test
    void comparingOutsideIsNotLiedTo() throws Exception {
        Job job = Sources.job(LIES, new Comparison.Exact(), "[]", AttackProgram.SECRET);
        assertThat(new Judge(sandbox).judge(job)).isInstanceOf(Verdict.WrongAnswer.class);

        String inside = LIES + "def compared(): return f() == " + AttackProgram.SECRET;
        Run run = Sources.run(inside, new Entry.Function("compared"), Sources.value("[]"));
        assertThat(returned(run)).isEqualTo("true");
    }

    @Test
    void answersThatNeverEnterAreNotFound() throws Exception {
        Job job = Sources.job(SEARCHES, new Comparison.Exact(), "[0]", AttackProgram.SECRET);
        assertThat(((Verdict.WrongAnswer) new Judge(sandbox).judge(job))
                        .failed()
                        .report())
                .isInstanceOfSatisfying(
                        CaseReport.Returned.class,
                        returned -> assertThat(returned.value().booleanValue()).isFalse());

        assertThat(returned(Sources.run(SEARCHES, "[" + AttackProgram.SECRET + "]")))
                .isEqualTo("true");
    }

    @Test
    void boundedJsonIsNotNestedForEver() {
        byte[] nested = ("[".repeat(100_000) + "]".repeat(100_000)).getBytes(StandardCharsets.US_ASCII);
        assertThat(Json.read(nested, 0, nested.length)).isEmpty();

        JsonMapper unbounded = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(Integer.MAX_VALUE)
                                .build())
                        .build())
                .build();
        assertThat(unbounded.readTree(nested).isArray()).isTrue();
    }

    private String returned(Run run) throws InterruptedException {
        List<CaseReport> cases = ((Report.Ran) sandbox.run(run)).cases();
        return ((CaseReport.Returned) cases.getFirst()).value().toString();
    }
}
