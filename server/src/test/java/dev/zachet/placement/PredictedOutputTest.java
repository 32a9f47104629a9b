package dev.zachet.placement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PredictedOutputTest {
    private static final String PRINTED = "1\n  2 3\n\n4\n";

    @ParameterizedTest
    @ValueSource(strings = {PRINTED, "1\n  2 3\n\n4", "1  \n  2 3\t\n \n4\n\n", "1\r\n  2 3\r\n\r\n4\r\n"})
    void blanksAtTheEndsOfLinesAndOfTheTextDoNotCount(String text) {
        assertThat(new PredictedOutput(text).is(PRINTED)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1\n2 3\n\n4", "1\n  2 3\n4", "1\n  2  3\n\n4", "1\n  2 3\n\n4\n5", "\n1\n  2 3\n\n4"})
    void allElseDoes(String text) {
        assertThat(new PredictedOutput(text).is(PRINTED)).isFalse();
    }
}
