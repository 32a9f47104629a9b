package dev.zachet.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zachet.content.Companies.Seniority;
import dev.zachet.content.Localized;
import dev.zachet.plan.Outlook.PlannedDate;
import dev.zachet.plan.spi.Piece;
import dev.zachet.plan.spi.Piece.Studies;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LiveCodingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Map<String, Double> CHANCES = Map.of("seldom", 0.1, "often", 0.9);

    @Test
    void everyFifthWorkingDayCountedFromTheInterviewBack() {
        assertThat(live(14, 60).days()).containsExactly(day(1), day(6), day(11));
        assertThat(new LiveCoding(goal(14), dates(13, 60, TODAY.plusDays(1))).days())
                .as("a day later they stand where they stood")
                .containsExactly(day(1), day(6), day(11));
    }

    @Test
    void daysOffAreNotCounted() {
        Goal goal = new Goal(day(14), 60, Set.of(day(8).getDayOfWeek()), Seniority.MIDDLE, List.of(), ZoneOffset.UTC);

        assertThat(new LiveCoding(goal, dates(14, 60, TODAY)).days()).containsExactly(day(5), day(11));
    }

    @Test
    void aDayWithTooLittleTimeHasNoneAndMovesNoOther() {
        assertThat(live(14, 44).days()).isEmpty();
        List<PlannedDate> oneShort = IntStream.range(0, 14)
                .mapToObj(place -> new PlannedDate(day(place), place == 6 ? 15 : 60, place >= 12))
                .toList();
        assertThat(new LiveCoding(goal(14), oneShort).days()).containsExactly(day(1), day(11));
    }

    @Test
    void aThirdOfTheExercisesAtMostWhatIsAskedMostFirst() {
        List<Piece> pieces = List.of(
                piece("a", "seldom"),
                piece("b", "often"),
                piece("c", "seldom"),
                piece("d", "often"),
                piece("e", "often"),
                piece("f", "seldom"));

        assertThat(live(14, 60).assign(pieces, CHANCES, Set.of(), Map.of()))
                .containsExactly(Map.entry("code/b", day(1)), Map.entry("code/d", day(6)));
    }

    @Test
    void whatOpensOthersAndWhatWaitsForOthersComesLater() {
        List<Piece> pieces =
                List.of(piece("opener", "often"), piece("waits", "often", "code/opener"), piece("free", "seldom"));

        assertThat(live(14, 60).assign(pieces, CHANCES, Set.of(), Map.of()))
                .containsExactly(Map.entry("code/free", day(1)));
        assertThat(live(14, 60).assign(pieces, CHANCES, Set.of("code/opener"), Map.of()))
                .containsExactly(Map.entry("code/waits", day(1)));
    }

    @Test
    void whatTheLearnerPinnedIsTheOneOfItsDayAndOfNoOther() {
        List<Piece> pieces = List.of(
                piece("a", "often"),
                piece("b", "often"),
                piece("c", "seldom"),
                piece("d", "seldom"),
                piece("e", "seldom"),
                piece("f", "seldom"));

        assertThat(live(14, 60).assign(pieces, CHANCES, Set.of(), Map.of("code/c", day(1), "code/a", day(3))))
                .containsExactly(Map.entry("code/c", day(1)), Map.entry("code/b", day(6)));
    }

    private static LiveCoding live(int days, int minutes) {
        return new LiveCoding(goal(days), dates(days, minutes, TODAY));
    }

    private static Goal goal(int days) {
        return new Goal(day(days), 60, Set.<DayOfWeek>of(), Seniority.MIDDLE, List.of(), ZoneOffset.UTC);
    }

    private static List<PlannedDate> dates(int days, int minutes, LocalDate from) {
        return IntStream.range(0, days)
                .mapToObj(place -> new PlannedDate(from.plusDays(place), minutes, place >= days - 2))
                .toList();
    }

    private static LocalDate day(int place) {
        return TODAY.plusDays(place);
    }

    private static Piece piece(String name, String item, String... prerequisites) {
        return new Piece(
                "code/" + name,
                new Localized(name, name),
                "a",
                Planning.cost(25, 13),
                Set.of(prerequisites),
                Map.of(item, 0.4),
                Studies.NONE);
    }
}
