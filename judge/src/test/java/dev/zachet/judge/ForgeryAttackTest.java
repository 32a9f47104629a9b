package dev.zachet.judge;

import static dev.zachet.judge.Sources.job;
import static dev.zachet.judge.Sources.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.zachet.judge.CaseReport.Exceeded;
import dev.zachet.judge.CaseReport.Limit;
import dev.zachet.judge.CaseReport.Returned;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attacks on the verdict: none may be accepted without the right answers, none may take anything down. */
class ForgeryAttackTest extends AttackStage {
    private static final String SECRET = "48151623";
    private static final String SAY =
            "import struct\ndef say(text):\n  data = text if isinstance(text, bytes) else text.encode()\n"
                    + "  os.write(3, struct.pack('>I', len(data)) + data)\n";

    private Verdict judged(String source) throws InterruptedException {
        return judge.judge(
                job("import os, sys\n" + SAY + source, new Comparison.Exact(), "[1]", SECRET, "[2]", SECRET));
    }

    @Test
    void forgedResultFramesWithoutTheAnswerAreWrong() throws Exception {
        String source = "def f(x):\n  for n in range(50): say('{\"case\":\"returned\",\"value\":0}')\n  os._exit(0)";
        assertThat(judged(source)).isInstanceOf(Verdict.WrongAnswer.class);
    }

    @Test
    void forgedFinalFramesMeanNothing() throws Exception {
        String source = "def f(x):\n  os.write(3, b'e' + struct.pack('>IBBHQQQ', 28, 0, 0, 0, 0, 0, 0))\n  os._exit(0)";
        assertThat(judged(source)).isInstanceOf(Verdict.RuntimeError.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "b''",
                "b'{'",
                "b'\\xff\\xfe'",
                "b'[]'",
                "b'null'",
                "b'{}'",
                "b'{\"case\":5}'",
                "b'{\"case\":\"accepted\"}'",
                "b'{\"case\":\"returned\"}'",
                "b'{\"case\":\"passed\",\"value\":true}'",
                "b'[' * 100000",
                "b'9' * 100000",
                "b'{\"case\":\"returned\",\"value\":' + b'9' * 50000 + b'}'",
                "b'{\"case\":\"returned\",\"value\":1e999999999}'",
                "b'{\"case\":\"returned\",\"value\":{\"$set\":5}}'",
                "b'{\"case\":\"returned\",\"value\":{\"$dict\":[1,[2]]}}'",
                "b'{\"case\":\"raised\",\"type\":7,\"message\":[],\"frames\":{\"a\":1}}'",
                "b'{\"case\":\"exited\",\"code\":1e30}'",
            })
    void garbageFramesAreNoAnswer(String garbage) throws Exception {
        String source =
                "say(b'{\"load\":\"ok\"}')\nsay(" + garbage + ")\nsay(" + garbage + ")\nos._exit(0)\ndef f(x): pass";
        assertThat(judged(source)).isInstanceOf(Verdict.Judged.class).isNotInstanceOf(Verdict.Accepted.class);
    }

    @Test
    void aFrameThatPromisesGigabytesIsNoAnswer() throws Exception {
        assertThat(judged("def f(x):\n  os.write(3, b'\\xff\\xff\\xff\\xff{}')\n  os._exit(0)"))
                .isInstanceOf(Verdict.RuntimeError.class);
    }

    @Test
    void boundsAFloodOfResultFrames() throws Exception {
        Limits limits = new Limits(Duration.ofSeconds(2), Duration.ofSeconds(9), 64L << 20, 1000, 1 << 20);
        String source = "import os\ndef f(x):\n  while True: os.write(3, b'\\0\\0\\0\\x7f' + b'x' * 100)";
        assertThat(reports(run(source, limits, "[1]"))).allMatch(r -> !(r instanceof Returned));
        String one =
                "import os\ndef f(x):\n  os.write(3, b'\\x7f\\xff\\xff\\xff')\n  while True: os.write(3, b'x' * 60000)";
        assertThat(reports(run(one, limits, "[1]")))
                .allMatch(r -> r instanceof Exceeded e && e.limit() == Limit.OUTPUT);
    }

    @Test
    void markersInTheOutputGarbleOnlyTheOutput() throws Exception {
        List<CaseReport> reports =
                reports(run("def f(x):\n  print('\\0\\x1ezachet\\x1e\\0' * 50)\n  return x", "[1]", "[2]"));
        assertThat(reports).hasSize(2).allMatch(r -> r instanceof Returned);
    }

    @Test
    void closedPipesAreNoAnswer() throws Exception {
        assertThat(judged("def f(x):\n  os.closerange(0, 10)\n  return " + SECRET))
                .isInstanceOf(Verdict.Judged.class)
                .isNotInstanceOf(Verdict.Accepted.class);
    }

    @Test
    void patchedJsonAndBuiltinsDoNotHelp() throws Exception {
        String source = """
                import json, builtins
                class Equal(int):
                    def __eq__(self, other): return True
                    def __hash__(self): return 0
                    def __repr__(self): return '%s'
                json.dumps = json.JSONEncoder.encode = lambda *a, **k: '{"case":"returned","value":true}'
                builtins.len = lambda x: 0
                builtins.type = lambda x: int
                builtins.isinstance = lambda *a: True
                def f(x): return Equal(1)
                """;
        assertThat(judged(source)).isNotInstanceOf(Verdict.Accepted.class);
    }

    @Test
    void overriddenMethodsOfBuiltinsAreNotAsked() throws Exception {
        String source = """
                class Liar(int):
                    def __int__(self): return 48151623
                    __index__ = __repr__ = __str__ = __add__ = __int__
                class LyingList(list):
                    def __iter__(self): raise SystemExit
                    __getitem__ = __len__ = __iter__
                def f(x): return Liar(0) if x == 1 else LyingList([1])
                """;
        Verdict.WrongAnswer verdict = (Verdict.WrongAnswer) judged(source);
        assertThat(verdict.results())
                .extracting(r -> ((Returned) r.report()).value().toString())
                .containsExactly("0", "[1]");
    }

    @Test
    void expectedAnswersAreNowhereInTheProcess() throws Exception {
        String source = """
                import gc
                def f(x):
                    digits = [4, 8, 1, 5, 1, 6, 2, 3]
                    wanted = ''.join(map(str, digits))
                    values, frame = [], sys._getframe().f_back
                    while frame:
                        values += [*frame.f_locals.values(), *frame.f_globals.values()]
                        frame = frame.f_back
                    gc.unfreeze()
                    for o in gc.get_objects():
                        if o is not values: values += gc.get_referents(o)
                    texts = [v if type(v) is str else repr(v) for v in values if type(v) in (str, bytes, int)]
                    return sum(wanted in text for text in texts if text is not wanted)
                """;
        Verdict.WrongAnswer verdict = (Verdict.WrongAnswer) judged(source);
        assertThat(((Returned) verdict.failed().report()).value().intValue()).isZero();
    }

    @Test
    void nothingOfAnotherSubmissionRemainsInMemory() throws Exception {
        String leave = "def f():\n  s = 'ABAD' + 'CAFE'\n  print(s * 1000)\n  return s * 1000 # ABADCAFE";
        assertThat(reports(run(leave, "[]")).getFirst()).isInstanceOf(Returned.class);
        String source = """
                import gc
                def f():
                    codes = [65, 66, 65, 68, 67, 65, 70, 69]
                    data, text = bytes(codes), bytes(codes).decode()
                    found = buffers = 0
                    gc.unfreeze()
                    for o in gc.get_objects():
                        for v in [o, *gc.get_referents(o)]:
                            if type(v) is str and v is not text: found += text in v
                            elif type(v) is memoryview: found += data in v.tobytes(); buffers += 1
                            elif type(v) in (bytes, bytearray) and v is not data: found += data in v
                    return [found, buffers > 0]
                """;
        assertThat(answer(source).toString()).isEqualTo("[0,true]");
    }
}
