package dev.zachet.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** What holds for every memory, every gap and every grade. */
class FsrsPropertiesTest {
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private final Fsrs model = new Fsrs(Weights.DEFAULT);

    @Provide
    Arbitrary<Memory> memories() {
        Arbitrary<Double> stability = Arbitraries.doubles().between(-2, 4).map(power -> Math.pow(10, power));
        Arbitrary<Double> difficulty = Arbitraries.doubles().between(1, 10);
        return Combinators.combine(stability, difficulty).as(Memory::new);
    }

    @Property
    void theChanceOfRecallFallsWithTimeFromOne(
            @ForAll("memories") Memory memory,
            @ForAll @DoubleRange(min = 0, max = 3_650) double days,
            @ForAll @DoubleRange(min = 0, max = 365) double longer) {
        assertThat(model.retrievability(memory, 0)).isEqualTo(1);
        assertThat(model.retrievability(memory, days + longer)).isBetween(0.0, model.retrievability(memory, days));
    }

    @Property
    void anIntervalIsTheTimeAfterWhichTheWantedChanceIsLeft(
            @ForAll("memories") Memory memory, @ForAll @DoubleRange(min = 0.7, max = 0.98) double retention) {
        assertThat(model.retrievability(memory, model.interval(memory, retention)))
                .isCloseTo(retention, within(1e-9));
        assertThat(model.interval(memory, 0.9)).isCloseTo(memory.stability(), within(memory.stability() * 1e-9));
    }

    @Property
    void recallingNeverWeakensAndForgettingNeverStrengthens(
            @ForAll("memories") Memory memory, @ForAll @IntRange(min = 0, max = 2_000) int days) {
        for (Grade grade : Grade.values()) {
            double after = model.next(memory, days, grade).stability();
            if (grade.recalled()) {
                assertThat(after).as("%s", grade).isGreaterThanOrEqualTo(memory.stability());
            } else {
                assertThat(after).as("%s", grade).isLessThanOrEqualTo(memory.stability());
            }
        }
    }

    @Property
    void aBetterGradeLeavesMore(@ForAll("memories") Memory memory, @ForAll @IntRange(min = 0, max = 2_000) int days) {
        Memory again = model.next(memory, days, Grade.AGAIN);
        Memory hard = model.next(memory, days, Grade.HARD);
        Memory good = model.next(memory, days, Grade.GOOD);
        Memory easy = model.next(memory, days, Grade.EASY);

        assertThat(again.stability()).isLessThanOrEqualTo(hard.stability());
        assertThat(hard.stability()).isLessThanOrEqualTo(good.stability());
        assertThat(good.stability()).isLessThanOrEqualTo(easy.stability());
        assertThat(again.difficulty()).isGreaterThanOrEqualTo(hard.difficulty());
        assertThat(hard.difficulty()).isGreaterThanOrEqualTo(good.difficulty());
        assertThat(good.difficulty()).isGreaterThanOrEqualTo(easy.difficulty());
    }

    @Property
    void recallingLaterStrengthensMore(
            @ForAll("memories") Memory memory,
            @ForAll @IntRange(min = 1, max = 1_000) int days,
            @ForAll @IntRange(min = 1, max = 1_000) int later) {
        assertThat(model.next(memory, days + later, Grade.GOOD).stability())
                .isGreaterThanOrEqualTo(model.next(memory, days, Grade.GOOD).stability());
    }

    @Property
    void aBetterGradeNeverComesBackSooner(
            @ForAll("memories") Memory memory,
            @ForAll @IntRange(min = 1, max = 400) int days,
            @ForAll Card.Phase phase,
            @ForAll @IntRange(min = 0, max = 1) int step) {
        Card card = phase == Card.Phase.NEW
                ? Card.unseen(NOW)
                : new Card(phase, phase == Card.Phase.REVIEW ? 0 : step, memory, NOW, NOW, 3, 1);
        ByGrade<Card> next = new Scheduler(Scheduler.Settings.USUAL).preview(card, NOW, days);

        Instant before = NOW;
        for (Grade grade : Grade.values()) {
            Instant due = next.get(grade).due();
            assertThat(due).as("%s", grade).isAfter(NOW).isAfterOrEqualTo(before);
            before = due;
        }
    }
}
