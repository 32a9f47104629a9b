package dev.zachet.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zachet.content.Companies.Seniority;
import dev.zachet.content.Localized;
import dev.zachet.plan.spi.Piece;
import dev.zachet.plan.spi.Piece.History;
import dev.zachet.plan.spi.Piece.Remembered;
import dev.zachet.plan.spi.Piece.Studies;
import dev.zachet.plan.spi.Piece.Study;
import dev.zachet.planner.Unit.Studied;
import dev.zachet.recall.Grade;
import dev.zachet.recall.Memory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MemoriesTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 30);
    private static final Memory MEMORY = new Memory(9, 4);

    @Test
    void nothingIsLeftOfWhatWasNeverDone() {
        assertThat(studied("UTC", Studies.NONE)).isNull();
    }

    @Test
    void theBestOfADayCounts() {
        History day = studies("2027-03-29T10:00:00Z", Grade.GOOD, "2027-03-29T11:00:00Z", Grade.AGAIN);

        assertThat(studied("UTC", day)).isEqualTo(studied("UTC", studies("2027-03-29T10:00:00Z", Grade.GOOD)));
    }

    @Test
    void aClockThatWasPutBackMakesNothingDoneInTheFuture() {
        Piece done = piece(studies("2027-04-05T10:00:00Z", Grade.GOOD));
        Piece card = piece(
                new Remembered(MEMORY, Instant.parse("2027-04-02T10:00:00Z"), Instant.parse("2027-04-05T10:00:00Z")));

        for (Piece piece : List.of(done, card)) {
            assertThat(memories("UTC").doneToday(piece)).isTrue();
            assertThat(memories("UTC").unit(piece, piece.cost(), Set.of()).studied())
                    .extracting(Studied::days)
                    .isEqualTo(0);
        }
    }

    @Test
    void daysAreCountedByTheLearnersClockAlsoOverANightThatIsAnHourShort() {
        // 02:00 becomes 03:00 in Berlin on 28 March
        History evening = studies("2027-03-27T22:30:00Z", Grade.GOOD);

        assertThat(studied("Europe/Berlin", evening)).extracting(Studied::days).isEqualTo(3);
        assertThat(studied("Asia/Vladivostok", evening))
                .extracting(Studied::days)
                .isEqualTo(2);
    }

    @Test
    void whatOthersKeepCountOfIsTakenAsItIs() {
        History card =
                new Remembered(MEMORY, Instant.parse("2027-03-20T10:00:00Z"), Instant.parse("2027-03-30T10:00:00Z"));

        assertThat(studied("UTC", card)).isEqualTo(new Studied(MEMORY, 0));
        assertThat(memories("UTC").firstToday(piece(card))).isFalse();
        assertThat(memories("UTC").doneToday(piece(card))).isTrue();
    }

    private static @Nullable Studied studied(String zone, History history) {
        Piece piece = piece(history);
        return memories(zone).unit(piece, piece.cost(), Set.of()).studied();
    }

    private static Memories memories(String zone) {
        return new Memories(
                new Goal(TODAY.plusDays(9), 60, Set.of(), Seniority.MIDDLE, List.of(), ZoneId.of(zone)), TODAY);
    }

    private static Studies studies(Object... momentsAndGrades) {
        List<Study> all = new java.util.ArrayList<>();
        for (int i = 0; i < momentsAndGrades.length; i += 2) {
            all.add(new Study(Instant.parse((String) momentsAndGrades[i]), (Grade) momentsAndGrades[i + 1]));
        }
        return new Studies(all);
    }

    private static Piece piece(History history) {
        return new Piece(
                "code/a", new Localized("a", "a"), "s", Planning.cost(10, 5), Set.of(), Map.of("item", 0.4), history);
    }
}
