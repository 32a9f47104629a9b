package dev.zachet.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zachet.practice.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LevelTest {
    private static final Fact SOLVED = fact("code/one", Outcome.ACCEPTED, 1, true);

    @Test
    void nothingIsNone() {
        assertThat(Level.of(List.of())).isEqualTo(Level.NONE);
    }

    @Test
    void aFailureIsSomething() {
        assertThat(Level.of(List.of(fact("code/one", Outcome.REJECTED, 1, true))))
                .isEqualTo(Level.SOME);
    }

    @Test
    void twoDifferentExercisesAreSolid() {
        assertThat(Level.of(List.of(SOLVED, fact("code/two", Outcome.ACCEPTED, 0.5, true))))
                .isEqualTo(Level.SOLID);
    }

    @Test
    void theSameExerciseTwiceIsNot() {
        assertThat(Level.of(List.of(SOLVED, SOLVED))).isEqualTo(Level.SOME);
    }

    @Test
    void withAHintItIsNot() {
        assertThat(Level.of(List.of(SOLVED, fact("code/two", Outcome.ACCEPTED, 1, false))))
                .isEqualTo(Level.SOME);
    }

    @Test
    void anExerciseThatOnlyTouchesTheItemDoesNotCount() {
        assertThat(Level.of(List.of(SOLVED, fact("code/two", Outcome.ACCEPTED, 0.49, true))))
                .isEqualTo(Level.SOME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"placement", "interview", "card", "claim", "follow-up"})
    void whatWasOnlySaidDoesNotCount(String source) {
        assertThat(Level.of(List.of(SOLVED, fact(source, source + "/two", Outcome.ACCEPTED, 1, true))))
                .isEqualTo(Level.SOME);
    }

    @Test
    void aFailureTakesNothingAway() {
        assertThat(Level.of(List.of(
                        SOLVED,
                        fact("code/two", Outcome.REJECTED, 1, true),
                        fact("code/two", Outcome.ACCEPTED, 1, true))))
                .isEqualTo(Level.SOLID);
    }

    private static Fact fact(String exercise, Outcome outcome, double weight, boolean unaided) {
        return fact("code", exercise, outcome, weight, unaided);
    }

    private static Fact fact(String source, String exercise, Outcome outcome, double weight, boolean unaided) {
        UUID id = new UUID(0, 0);
        return new Fact(
                id,
                id,
                "numbers.double",
                source,
                id,
                exercise,
                outcome,
                outcome == Outcome.ACCEPTED ? 1 : 0.5,
                weight,
                unaided,
                unaided ? 0 : 1,
                1,
                2.5,
                Instant.EPOCH);
    }
}
