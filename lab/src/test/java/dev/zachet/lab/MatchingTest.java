package dev.zachet.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MatchingTest {
    private static final Matching FREE = new Matching(false, false);
    private static final Matching ORDERED = new Matching(true, false);
    private static final Matching NAMED = new Matching(false, true);

    @Test
    void orderDoesNotCountUnlessAskedFor() {
        Grid one = grid("int4", "1", "2", "3");
        Grid other = grid("int4", "1", "3", "2");

        assertThat(FREE.compare(one, other)).isEqualTo(new Difference.None());
        assertThat(ORDERED.compare(one, other)).isEqualTo(new Difference.Order(2, List.of("2"), List.of("3")));
    }

    @Test
    void numbersAreComparedByValue() {
        assertThat(FREE.compare(grid("numeric", "1.50", "0.00"), grid("numeric", "1.5", "0")))
                .isEqualTo(new Difference.None());
        assertThat(FREE.compare(grid("int8", "100"), grid("numeric", "1e2"))).isEqualTo(new Difference.None());
        assertThat(FREE.compare(grid("text", "1.50"), grid("text", "1.5"))).isInstanceOf(Difference.Rows.class);
    }

    @Test
    void floatingNumbersHaveATolerance() {
        assertThat(ORDERED.compare(grid("float8", "0.30000000000000004"), grid("numeric", "0.3")))
                .isEqualTo(new Difference.None());
        assertThat(FREE.compare(grid("float8", "1.99999999949"), grid("float8", "1.9999999996")))
                .isEqualTo(new Difference.None());
        assertThat(FREE.compare(grid("float8", "0.3"), grid("float8", "0.3001")))
                .isInstanceOf(Difference.Rows.class);
        assertThat(FREE.compare(grid("float8", "NaN"), grid("float8", "NaN"))).isEqualTo(new Difference.None());
    }

    @Test
    void nullIsNotEmpty() {
        assertThat(FREE.compare(grid("text", (String) null), grid("text", ""))).isInstanceOf(Difference.Rows.class);
        assertThat(FREE.compare(grid("text", (String) null), grid("text", (String) null)))
                .isEqualTo(new Difference.None());
    }

    @Test
    void countsWhatIsMissingExtraAndRepeated() {
        Difference difference = FREE.compare(grid("int4", "1", "2", "2", "3"), grid("int4", "1", "1", "2", "4"));

        assertThat(difference)
                .isEqualTo(new Difference.Rows(
                        List.of(List.of("2"), List.of("3")), List.of(List.of("1"), List.of("4")), 1));
    }

    @Test
    void namesOfColumnsCountWhereAskedFor() {
        Grid renamed = new Grid(List.of(new Grid.Column("other", "int4")), List.of(List.of("1")));

        assertThat(FREE.compare(grid("int4", "1"), renamed)).isEqualTo(new Difference.None());
        assertThat(NAMED.compare(grid("int4", "1"), renamed))
                .isEqualTo(new Difference.Columns(List.of("value"), List.of("other")));
    }

    @Test
    void theNumberOfColumnsAlwaysCounts() {
        Grid none = new Grid(List.of(), List.of());

        assertThat(FREE.compare(grid("int4"), none)).isEqualTo(new Difference.Columns(List.of("value"), List.of()));
    }

    private static Grid grid(String type, @Nullable String... values) {
        List<List<@Nullable String>> rows =
                Arrays.stream(values).map(value -> Arrays.asList(value)).toList();
        return new Grid(List.of(new Grid.Column("value", type)), rows);
    }
}
