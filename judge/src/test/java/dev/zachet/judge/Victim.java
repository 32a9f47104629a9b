package dev.zachet.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

/** An honest submission that uses all it may: files, shared memory, threads, output. Its verdict is known. */
final class Victim {
    private static final String SOURCE = """
            import os, threading
            def f(x):
                assert os.listdir('/box') in ([], ['mine']) and os.listdir('/dev/shm') in ([], ['mine'])
                for folder in ('/box', '/dev/shm'):
                    with open(folder + '/mine', 'w') as file: file.write(str(x) * 1000)
                total = []
                threads = [threading.Thread(target=total.append, args=(x,)) for _ in range(4)]
                for t in threads: t.start()
                for t in threads: t.join()
                print('working on', x)
                return {'sum': sum(total), 'text': open('/box/mine').read()[:2], 'list': sorted(range(50), reverse=True)[:3]}
            """;
    private static final Limits LIMITS =
            new Limits(Duration.ofSeconds(5), Duration.ofSeconds(60), 64L << 20, 1000, 100_000);

    private Victim() {}

    static void requireFair(Judge judge) throws InterruptedException {
        assertThat(judge.judge(job("{'sum':4,'text':'11','list':[49,48,47]}"))).isInstanceOf(Verdict.Accepted.class);
        Verdict wrong = judge.judge(job("{'sum':5,'text':'11','list':[49,48,47]}"));
        assertThat(wrong).isInstanceOf(Verdict.WrongAnswer.class);
        assertThat(((Verdict.WrongAnswer) wrong).failed().report().stdout()).isEqualTo("working on 1\n");
    }

    private static Job job(String first) {
        List<TestCase> cases = List.of(
                new TestCase("first", Sources.value("[1]"), Sources.json(first)),
                new TestCase("second", Sources.value("[2]"), Sources.json("{'sum':8,'text':'22','list':[49,48,47]}")));
        return new Job(SOURCE, Sources.F, cases, new Comparison.Exact(), LIMITS, Rules.NONE);
    }
}
