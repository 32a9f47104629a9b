package dev.zachet.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.zachet.judge.CaseReport.Returned;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Runs that are recorded step by step in the real sandbox, honest ones and those that attack the recorder. */
class StepsWatchTest extends AttackStage {
    private static final Limits GENEROUS = Limits.of(Duration.ofSeconds(4), 256L << 20);
    private static final Watch.Steps ALL = Watch.Steps.all(false);

    @Test
    void recordsAProgramFromItsFirstLine() throws Exception {
        JsonNode recording = recorded("xs = [1]\nys = xs\nys.append(2)\nprint(xs)\n");
        assertThat(events(recording)).containsExactly("line", "line", "line", "line", "end");
        assertThat(recording.get("stdout").stringValue()).isEqualTo("[1, 2]\n");
        assertThat(recording.at("/steps/2/frames/0/locals/0/1"))
                .isEqualTo(recording.at("/steps/2/frames/0/locals/1/1"));
    }

    @Test
    void recordsTheCallOfACase() throws Exception {
        JsonNode recording = recorded("def f(x):\n  y = x\n  return y\n", Sources.F, "[[1]]");
        assertThat(events(recording)).containsExactly("call", "line", "line", "return", "end");
        assertThat(recording.get("result")).isEqualTo(recording.at("/steps/0/frames/0/locals/0/1"));
    }

    @Test
    void recordsOperations() throws Exception {
        String source = "class C:\n  def __init__(self): self.n = 0\n  def up(self): self.n += 1\n";
        JsonNode recording = recorded(source, new Entry.Operations("C"), "{'init': [], 'calls': [['up'], ['up']]}");
        assertThat(events(recording).stream().filter("call"::equals)).hasSize(3);
    }

    @Test
    void anEndlessLoopIsARecordingThatIsCut() throws Exception {
        JsonNode recording = recorded("n = 0\nwhile True:\n  try: n += 1\n  except BaseException: pass\n");
        assertThat(recording.get("cut").stringValue()).isEqualTo("steps");
        assertThat(recording.get("steps").size()).isEqualTo(1000);
    }

    @Test
    void aSleeperIsARecordingThatIsCut() throws Exception {
        Limits brief = new Limits(Duration.ofMillis(200), Duration.ofMillis(400), 256L << 20, 1 << 20, 4 << 20);
        Run run = new Run("import time\ntime.sleep(60)\n", new Entry.Program(), inputs("''"), brief, Rules.NONE, ALL);
        assertThat(read(run).orElseThrow().get("cut").stringValue()).isEqualTo("time");
    }

    @Test
    void aFloodOfOutputIsARecordingThatIsCut() throws Exception {
        JsonNode recording = recorded("while True:\n  print('x' * 10000)\n");
        assertThat(recording.get("cut").stringValue()).isEqualTo("bytes");
    }

    @Test
    void whatAnExceptionLeavesIsARecording() throws Exception {
        JsonNode recording = recorded("x = [0] * 10 ** 12\n");
        assertThat(events(recording)).containsExactly("line", "raise");
        assertThat(recording.at("/steps/1/objects/1/type").stringValue()).isEqualTo("MemoryError");
        String hoard =
                "kept = []\ntry:\n  while True: kept.append(bytearray(1 << 20))\nexcept MemoryError:\n  print(len(kept) > 9)\n";
        assertThat(recorded(hoard).get("stdout").stringValue()).isEqualTo("True\n");
        assertThat(events(recorded("def f(n): return f(n + 1)\nimport sys\nsys.setrecursionlimit(90)\nf(0)\n")))
                .endsWith("raise");
    }

    @Test
    void anEndlessCallIntoCIsATimeLimit() throws Exception {
        Run run = new Run("sum(range(10 ** 12))\n", new Entry.Program(), inputs("''"), LIMITS, Rules.NONE, ALL);
        assertThat(reports(run).getFirst()).isInstanceOf(CaseReport.Exceeded.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import sys; sys.settrace(None)",
                "import sys; sys.settrace(lambda frame, event, argument: None)",
                "import sys; hasattr(sys, 'monitoring') and sys.monitoring.free_tool_id(0)",
                "import sys; sys.modules['zachet_runner.recorder'].Recorder.hear = None",
                "import sys; sys.modules['zachet_runner.recorder'].values.encode = lambda step: '[' * 100000",
                "import sys; sys.modules['zachet_runner.heap'].Heap.settle = lambda *a: ({'1': 5}, [7])",
                "import sys; sys.modules['zachet_runner.heap'].Heap.number = lambda *a: 10 ** 30",
                "import sys; sys._getframe().f_back.f_locals.clear(); sys._getframe().f_back.f_trace = print",
                "import os; os._exit(0)",
                "import os; os.close(3)",
                "import os; os.write(1, b'\\0\\x1ezachet\\x1e\\0' * 100)",
                "import os; os.write(3, b'\\0\\0\\0\\2{}')",
                "import os; os.write(3, b'\\xff' * 100000)",
                "import sys; sys.stdout = sys.__stdout__ = None",
                "import sys; sys.exit(3)",
                "import signal, os; signal.signal(signal.SIGPROF, print); os.kill(os.getpid(), signal.SIGPROF)",
                "import builtins; builtins.len = builtins.str = builtins.isinstance = None",
                "import gc; [o.clear() for o in gc.get_objects() if type(o) is dict and len(o) < 30]",
            })
    void whoAttacksTheRecorderSpoilsHisOwnRecordingAtMost(String attack) throws Exception {
        for (Entry entry : List.of(new Entry.Program(), Sources.F)) {
            String source = entry instanceof Entry.Program
                    ? "x = 1\n" + attack + "\ny = 2\n"
                    : "def f():\n  x = 1\n  " + attack + "\n  y = 2\n";
            Run run = new Run(
                    source, entry, inputs(entry instanceof Entry.Program ? "''" : "[]"), LIMITS, Rules.NONE, ALL);
            read(run)
                    .ifPresent(recording ->
                            assertThat(recording.get("steps").size()).isBetween(1, 1000));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "5",
                "{}",
                "{'python':'3','tool':'settrace','cut':null,'result':null,'steps':[],'stdout':''}",
                "{'python':'3','tool':'spoon','cut':null,'result':null,'steps':[STEP],'stdout':''}",
                "{'python':'3','tool':'settrace','cut':'short','result':null,'steps':[STEP],'stdout':''}",
                "{'python':'3','tool':'settrace','cut':null,'result':2,'steps':[STEP],'stdout':''}",
                "{'python':'3','tool':'settrace','cut':null,'result':1e99,'steps':[STEP],'stdout':''}",
                "{'python':'3','tool':'settrace','cut':null,'result':null,'steps':[STEP,GONE,STEP],'stdout':''}",
                "{'python':'3','tool':'settrace','cut':null,'result':null,'steps':[GONE],'stdout':''}",
                "{'python':'3','tool':'settrace','cut':null,'result':null,'steps':[UNTOLD],'stdout':''}",
                "{'python':'3','tool':'settrace','cut':null,'result':null,'steps':[LATE],'stdout':''}",
                "{'python':'3','tool':'settrace','cut':null,'result':null,'steps':{'a':[STEP]},'stdout':''}",
                "{'python':'3','tool':'settrace','cut':null,'result':null,'steps':[STRANGE],'stdout':''}",
            })
    void aForgedRecordingThatIsNoneIsRefused(String forged) throws Exception {
        assertThat(forge(expanded(forged))).isEmpty();
    }

    @Test
    void aForgedRecordingThatIsOneIsItsAuthorsOwn() throws Exception {
        String whole =
                "{'python':'3','tool':'settrace','cut':null,'result':1,'steps':[STEP,STEP],'stdout':'\\ud800','x':{'y':1}}";
        JsonNode read = forge(expanded(whole)).orElseThrow();
        assertThat(read.has("x")).isFalse();
        assertThat(read.get("stdout").stringValue()).isEqualTo("?");
    }

    @Test
    void boundsAreChecked() {
        assertThatThrownBy(() -> new Watch.Steps(false, 1001, 300, 50, 64, 1 << 20))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("steps must be 1 to 1000, not 1001");
        assertThatThrownBy(() -> new Run("", Sources.F, inputs("[]", "[]"), LIMITS, Rules.NONE, Watch.Steps.all(true)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String expanded(String recording) {
        String start =
                "{'event':'line','line':1,'stdout':0,'frames':[{'id':1,'name':'f','line':1,'locals':[['x',1]]}],";
        String end = "{'event':'end','line':0,'stdout':0,'frames':[],'objects':{},'gone':[1]}";
        return recording
                .replace("STEP", start + "'objects':{'1':{'type':'int','text':'1','more':0}},'gone':[]}")
                .replace("UNTOLD", start + "'objects':{},'gone':[]}")
                .replace("STRANGE", start + "'objects':{'1':{'type':'int','html':'<b>'}},'gone':[]}")
                .replace("LATE", start.replace("'stdout':0", "'stdout':9") + "'objects':{'1':{'type':'A'}},'gone':[]}")
                .replace("GONE", end)
                .replace('\'', '"');
    }

    private Optional<JsonNode> forge(String recording) throws InterruptedException {
        String source = "import os, struct\nframe = b'''{\"case\":\"returned\",\"value\":" + recording
                + "}'''\nos.write(3, struct.pack('>I', len(frame)) + frame)\nos._exit(0)\n";
        return read(new Run(source, new Entry.Program(), inputs("''"), LIMITS, Rules.NONE, ALL));
    }

    private JsonNode recorded(String program) throws InterruptedException {
        return recorded(program, new Entry.Program(), "''");
    }

    private JsonNode recorded(String source, Entry entry, String input) throws InterruptedException {
        return read(new Run(source, entry, inputs(input), GENEROUS, Rules.NONE, ALL))
                .orElseThrow();
    }

    private Optional<JsonNode> read(Run run) throws InterruptedException {
        return reports(run).getFirst() instanceof Returned returned
                ? Recording.read(returned.value(), ALL).map(Recording::json)
                : Optional.empty();
    }

    private static List<Input> inputs(String... json) {
        return java.util.Arrays.stream(json).map(Sources::value).toList();
    }

    private static List<String> events(JsonNode recording) {
        return recording
                .get("steps")
                .valueStream()
                .map(step -> step.get("event").stringValue())
                .toList();
    }
}
