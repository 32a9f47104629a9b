package dev.zachet.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.zachet.recall.Card.Phase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Random histories, played through ts-fsrs by {@code oracle/vectors.mjs}, come out the same here. */
class FsrsOracleTest {
    private static final double CLOSE = 1e-6;
    private static final Map<String, Weights> WEIGHTS = Map.of(
            "default",
            Weights.DEFAULT,
            "fitted",
            Weights.of(
                    0.4197, 1.1869, 3.0412, 15.2441, 7.1434, 0.6477, 1.0007, 0.0674, 1.6597, 0.1712, 1.1178, 2.0225,
                    0.0904, 0.3025, 2.1214, 0.2498, 2.9466, 0.4891, 0.6468, 0.1411, 0.2212));
    private static final List<Phase> STATES = List.of(Phase.NEW, Phase.LEARNING, Phase.REVIEW, Phase.RELEARNING);

    /** One review as ts-fsrs tells it. */
    private record Row(
            int history,
            Weights weights,
            double retention,
            Duration gap,
            Grade grade,
            Phase phase,
            int step,
            double stability,
            double difficulty,
            Duration pause,
            int lapses) {

        static Row of(String line) {
            String[] part = line.split(",", -1);
            return new Row(
                    Integer.parseInt(part[0]),
                    Objects.requireNonNull(WEIGHTS.get(part[1])),
                    Double.parseDouble(part[2]),
                    Duration.ofMinutes(Long.parseLong(part[3])),
                    Grade.values()[Integer.parseInt(part[4]) - 1],
                    STATES.get(Integer.parseInt(part[5])),
                    Integer.parseInt(part[6]),
                    Double.parseDouble(part[7]),
                    Double.parseDouble(part[8]),
                    Duration.ofMinutes(Long.parseLong(part[9])),
                    Integer.parseInt(part[10]));
        }
    }

    @Test
    void everyReviewOfEveryHistoryLeavesTheSameMemoryAndTheSameDate() throws IOException {
        Instant now = Instant.EPOCH;
        Card card = Card.unseen(now);
        int history = -1;
        int rows = 0;
        for (Row row : rows()) {
            if (row.history() != history) {
                history = row.history();
                now = Instant.parse("2026-01-01T00:00:00Z");
                card = Card.unseen(now);
            }
            now = now.plus(row.gap());
            card = scheduler(row).review(card, row.grade(), now, days(card, now));
            Memory memory = Objects.requireNonNull(card.memory());
            assertThat(memory.stability()).as("%s", row).isCloseTo(row.stability(), within(CLOSE * row.stability()));
            assertThat(memory.difficulty()).as("%s", row).isCloseTo(row.difficulty(), within(CLOSE));
            assertThat(Duration.between(now, card.due())).as("%s", row).isEqualTo(row.pause());
            assertThat(card.phase()).as("%s", row).isEqualTo(row.phase());
            assertThat(card.step()).as("%s", row).isEqualTo(row.step());
            assertThat(card.lapses()).as("%s", row).isEqualTo(row.lapses());
            rows++;
        }
        assertThat(rows).isGreaterThan(2_000);
    }

    private static Scheduler scheduler(Row row) {
        Scheduler.Settings usual = Scheduler.Settings.USUAL;
        return new Scheduler(new Scheduler.Settings(
                row.weights(), row.retention(), usual.longest(), usual.learning(), usual.relearning()));
    }

    /** ts-fsrs counts days by the calendar in UTC. */
    private static int days(Card card, Instant now) {
        return card.reviewedAt() == null
                ? 0
                : (int) ChronoUnit.DAYS.between(
                        card.reviewedAt().atZone(ZoneOffset.UTC).toLocalDate(),
                        now.atZone(ZoneOffset.UTC).toLocalDate());
    }

    private static List<Row> rows() throws IOException {
        try (var stream = Objects.requireNonNull(FsrsOracleTest.class.getResourceAsStream("/fsrs.csv"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(Row::of)
                    .toList();
        }
    }
}
