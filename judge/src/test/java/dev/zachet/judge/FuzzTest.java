package dev.zachet.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
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
    void theCorpusIsUnderstood() throws Exception {
        int ended = 0;
        for (byte[] answer : Mutations.of("answers", new Random(1)).corpus()) {
            Run run = Sources.run("", "[]", "[]");
            ended += Conversation.hold(new Recorded(answer, 64), new Request(run, 0, 1000, 1000))
                            instanceof Conversation.Outcome.Ended
                    ? 1
                    : 0;
        }
        assertThat(ended).as("all but the refusal").isGreaterThanOrEqualTo(6);
    }

    @Test
    void anEndThatMakesNoSenseIsRefused() {
        String stoppedForNothing = "650000001c" + "03000000" + "00".repeat(24);
        assertThatThrownBy(() -> Conversation.hold(
                        Recorded.hex(stoppedForNothing, 64), new Request(Sources.run("", "[]"), 0, 1000, 1000)))
                .isInstanceOf(IOException.class);
    }
}
