package dev.zachet.mastery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class MomentsTest {
    private static final Instant FIRST = Instant.parse("2026-11-23T10:00:00Z");

    @Property
    void areFewAndGoEvenlyFromTheFirstToTheLast(@ForAll @LongRange(min = 0, max = 100_000_000) long seconds) {
        Instant last = FIRST.plusSeconds(seconds);
        List<Instant> moments = Moments.between(FIRST, last);

        assertThat(moments).hasSizeBetween(1, Moments.MOST).isSorted().doesNotHaveDuplicates();
        assertThat(moments.getLast()).isEqualTo(last);
        assertThat(moments.getFirst()).isAfterOrEqualTo(FIRST);
        for (int i = 2; i < moments.size(); i++) {
            Duration step = Duration.between(moments.get(i - 1), moments.get(i));
            assertThat(step).isEqualTo(Duration.between(moments.get(0), moments.get(1)));
            assertThat(step).isEqualTo(Duration.ofDays(step.toDays())).isPositive();
            assertThat(Duration.between(FIRST, moments.getFirst())).isLessThan(step);
        }
    }

    @Property
    void aClockPutBackLeavesTheLastAlone(@ForAll @LongRange(min = 0, max = 100_000_000) long seconds) {
        assertThat(Moments.between(FIRST, FIRST.minusSeconds(seconds))).containsExactly(FIRST.minusSeconds(seconds));
    }
}
