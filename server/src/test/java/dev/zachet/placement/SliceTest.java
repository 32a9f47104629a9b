package dev.zachet.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SliceTest {
    private static final java.time.Instant START = java.time.Instant.parse("2026-11-23T10:00:00Z");

    @Test
    void threeSlicesAreTwentyMinutes() {
        assertThat(IntStream.rangeClosed(1, Slices.COUNT).map(Slices::seconds)).containsExactly(420, 420, 360);
        assertThat(Slices.minutes()).isEqualTo(20);
    }

    /** However a question is paused and resumed, only the time between counts, and no silence counts for long. */
    @Property
    void timeRunsOnlyWhileTheQuestionDoes(@ForAll @Size(max = 20) List<@IntRange(max = 100) Integer> seconds) {
        Placement placement = new Placement(new UUID(0, 0), new UUID(0, 1), START, 1, true, null);
        Candidate card = new Candidate("card", Kind.SPOKEN, "item", "section", false);
        Question question = Question.asked(new UUID(0, 2), placement, 1, card, START);
        java.time.Instant now = START;
        int run = 0;
        for (int i = 0; i < seconds.size(); i++) {
            now = now.plusSeconds(seconds.get(i));
            if (i % 2 == 0) {
                run += seconds.get(i);
                question = question.stopped(now);
            } else {
                question = question.resumed(now);
            }
        }
        if (question.running()) {
            question = question.closed(now);
        }

        assertThat(question.secondsAt(now.plusSeconds(1_000))).isEqualTo(Math.min(run, Slices.SILENCE));
        assertThat(new Sitting(placement, List.of(question)).secondsLeft(now))
                .isEqualTo(Slices.seconds(1) - Math.min(run, Slices.SILENCE));
    }
}
