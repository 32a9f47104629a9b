package dev.zachet.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.zachet.isolation.Anomaly.Sign;
import dev.zachet.lab.Grid;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnomalyTest {
    private static final Grid TWO_ROWS = new Grid(
            List.of(new Grid.Column("id", "int4"), new Grid.Column("name", "text")),
            List.of(List.of("1", "a"), Collections.unmodifiableList(Arrays.asList("2", null))));
    private static final Script SCRIPT = Script.of(List.of("A: begin", "", "A[read]: select: 1", "B!"));
    private static final Timeline TIMELINE = new Timeline(
            Level.READ_COMMITTED,
            SCRIPT.steps(),
            List.of(
                    new Moment(0, 0, "A", new Happening.Done()),
                    new Moment(1, 1, "A", new Happening.Blocks(List.of("B"))),
                    new Moment(2, 2, "B", new Happening.Dies()),
                    new Moment(2, 1, "A", new Happening.Aborts("40001", "could not", "", List.of()))),
            null,
            TWO_ROWS);

    private static boolean happened(Sign... signs) {
        return new Anomaly(List.of(signs)).happened(TIMELINE, SCRIPT.names());
    }

    @Test
    void happensWhenAllItsSignsShow() {
        Sign ended = new Sign.Ended("read", Prediction.of("aborts 40001"));

        assertThat(happened(ended, new Sign.Left("1, a; 2, NULL"), new Sign.Refused("40001"), new Sign.Waited("read")))
                .isTrue();
        assertThat(happened(ended, new Sign.Left("nothing"))).isFalse();
        assertThat(happened(new Sign.Ended("read", Prediction.of("blocks")))).isFalse();
    }

    @Test
    void aSignOfAStepThatIsNotThereIsAMistake() {
        assertThatThrownBy(() -> happened(new Sign.Waited("write"))).hasMessage("there is no step named write");
    }

    @Test
    void whatAStepCameToChangesWithTheTurns() {
        assertThat(TIMELINE.at(1, "A").map(Prediction::of)).contains(Prediction.of("blocks"));
        assertThat(TIMELINE.at(2, "A").map(Prediction::of)).contains(Prediction.of("aborts 40001"));
        assertThat(TIMELINE.at(1, "B")).isEmpty();
    }

    @Test
    void linesAreSteps() {
        assertThat(SCRIPT.steps())
                .containsExactly(
                        new Step.Statement("A", "begin"), new Step.Statement("A", "select: 1"), new Step.Crash("B"));
        assertThat(SCRIPT.names()).isEqualTo(Map.of("read", 1));
        assertThat(SCRIPT.sessions()).containsExactly("A", "B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"begin", "a: begin", "A begin", "A!: begin", "A[Read]: begin", "A:"})
    void aLineThatIsNoStepIsRefused(String line) {
        assertThatThrownBy(() -> Script.of(List.of(line))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sees 100",
                "sees nothing",
                "changed 0",
                "blocks",
                "aborts 40P01",
                "commits",
                "rolls back",
                "done"
            })
    void aPredictionIsWrittenAsItIsRead(String text) {
        assertThat(Prediction.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sees", "blocks A", "waits", "aborts", ""})
    void whatIsNoPredictionIsRefused(String text) {
        assertThatThrownBy(() -> Prediction.of(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
