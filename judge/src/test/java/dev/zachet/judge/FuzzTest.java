package dev.zachet.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The fuzzers' short form: the same mutations every time. {@link FuzzBench} is the long one. */
class FuzzTest {
    @Test
    void whatIsReadOfTheWireIsNeverMoreThanRefusedOrWrong() throws Exception {
        WireFuzz fuzz = new WireFuzz(new Random(1));
        for (int round = 0; round < 20_000; round++) {
            fuzz.once();
        }
    }

    @Test
    void aZygoteThatIsAskedNonsenseServesTheNextRequest() throws Exception {
        try (ZygoteFuzz fuzz = new ZygoteFuzz(new Random(1))) {
            for (int round = 0; round < 100; round++) {
                fuzz.once();
            }
        }
    }

    @Test
    void theCorpusIsUnderstoodOrRefused() throws Exception {
        WireFuzz fuzz = new WireFuzz(new Random(1));
        List<byte[]> answers = Mutations.of("answers", new Random(1)).corpus();
        assertThat(answers).hasSizeGreaterThan(7);
        answers.forEach(fuzz::hold);
        Mutations.of("frames", new Random(1)).corpus().forEach(fuzz::hear);
    }

    @Test
    void anEndThatMakesNoSenseIsRefused() {
        String stoppedForNothing = "650000001c" + "03000000" + "00".repeat(24);
        assertThatThrownBy(() -> Conversation.hold(
                        Recorded.hex(stoppedForNothing, 64), new Request(Sources.run("", "[]"), 0, 1000, 1000)))
                .isInstanceOf(IOException.class);
    }
}
