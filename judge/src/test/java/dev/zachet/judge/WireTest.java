package dev.zachet.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.zachet.judge.Conversation.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The bytes of the wire, against golden files that the Python tests read too. */
class WireTest {
    private static final Limits LIMITS = Limits.of(Duration.ofMillis(1500), 64L << 20);
    private static final Run RUN = new Run(
            "def f(x):\n    return x  # Зачёт\n",
            Sources.F,
            List.of(Sources.value("[{'$set':[1]}]"), new Input.Literal("'ы'")),
            LIMITS,
            new Rules(false, Set.of("heapq"), Set.of(), Set.of()));
    private static final Request REQUEST = new Request(RUN, 0, 1 << 20, 16 << 20);

    @Test
    void requestIsTheGoldenOne() throws IOException {
        assertThat(HexFormat.of().formatHex(REQUEST.bytes().array())).isEqualTo(golden("request.hex"));
    }

    @Test
    void readsTheGoldenAnswer() throws IOException {
        Outcome.Ended ended = (Outcome.Ended) Conversation.hold(Recorded.hex(golden("answer.hex"), 7), REQUEST);
        Hearing hearing = new Hearing(ended.transcript(), REQUEST);
        assertThat(hearing.load()).isEqualTo(new Hearing.Load.Done());
        List<CaseReport> cases = hearing.cases();
        assertThat(((CaseReport.Returned) cases.get(0)).value()).isEqualTo(Sources.json("[1]"));
        assertThat(cases.get(0).stdout()).isEqualTo("hello\n");
        assertThat(cases.get(0).usage().cpu()).isEqualTo(Duration.ofMillis(2));
        assertThat(cases.get(1)).isInstanceOf(CaseReport.Exceeded.class);
        assertThat(cases.get(1).usage()).isEqualTo(new Usage(Duration.ofMillis(1500), Duration.ofMillis(1600), 4096));
    }

    @Test
    void noCutIsTakenForAnAnswer() throws IOException {
        String whole = golden("answer.hex");
        for (int bytes = 0; bytes < whole.length() / 2; bytes++) {
            Recorded cut = Recorded.hex(whole.substring(0, 2 * bytes), 64);
            assertThatThrownBy(() -> Conversation.hold(cut, REQUEST)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void unknownFramesAreRefused() {
        for (String answer : List.of("7100000000", "7201ffffff", "72ffffffff")) {
            assertThatThrownBy(() -> Conversation.hold(Recorded.hex(answer, 64), REQUEST))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void moreThanAZygoteMayPassOnIsRefused() {
        String largest = "6f00040000" + "00".repeat(1 << 18);
        Recorded endless = Recorded.hex(largest.repeat(8), 1 << 16);
        assertThatThrownBy(() -> Conversation.hold(endless, REQUEST))
                .hasMessageContaining("much more than the allowed");
        String stamp = "7300000010" + "00".repeat(16);
        assertThatThrownBy(() -> Conversation.hold(Recorded.hex(stamp.repeat(4), 64), REQUEST))
                .hasMessage("more stamps than frames");
    }

    @Test
    void aRefusalIsToldAsItIs() throws IOException {
        String refusal = "7800000003" + HexFormat.of().formatHex("no!".getBytes(StandardCharsets.US_ASCII));
        String end = "650000001c" + "01000001" + "00".repeat(24);
        assertThat(Conversation.hold(Recorded.hex(refusal + end, 64), REQUEST)).isEqualTo(new Outcome.Refused("no!"));
    }

    private static String golden(String name) throws IOException {
        try (InputStream file = WireTest.class.getResourceAsStream("/golden/" + name)) {
            assertThat(file).as(name).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.US_ASCII).replaceAll("\\s", "");
        }
    }
}
