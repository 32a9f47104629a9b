package dev.zachet.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LadderTest {
    private static final List<Integer> DOUBLING = IntStream.iterate(128, size -> size <= 131_072, size -> size * 2)
            .boxed()
            .toList();

    private final List<List<Integer>> batches = new ArrayList<>();

    @Test
    void goesAllTheWayWhereThatIsQuick() throws Exception {
        climb(size -> 1e-7 * size);

        assertThat(climbed()).isEqualTo(DOUBLING);
    }

    @Test
    void stopsBeforeASizeThatIsLikelyToTakeTooLong() throws Exception {
        climb(size -> 1e-8 * size * size);

        assertThat(climbed()).endsWith(2048);
    }

    @Test
    void triesTheFirstSizeAlone() throws Exception {
        climb(size -> 1e-7 * size);

        assertThat(batches.getFirst()).containsExactly(128);
    }

    @Test
    void goesOneByOneWhereCallsTakeLong() throws Exception {
        climb(size -> 3e-5 * size);

        assertThat(batches).allMatch(batch -> batch.size() <= 2);
        assertThat(batches.getLast()).hasSize(1);
    }

    @Test
    void endsWhereASizeWasTooMuch() throws Exception {
        new Ladder(DOUBLING, 1).climb(sizes -> {
            batches.add(sizes);
            return List.of();
        });

        assertThat(climbed()).containsExactly(128);
    }

    private void climb(IntToDoubleFunction seconds) throws InterruptedException {
        new Ladder(DOUBLING, 0.1).climb(sizes -> {
            batches.add(sizes);
            return sizes.stream().map(seconds::applyAsDouble).toList();
        });
    }

    private List<Integer> climbed() {
        return batches.stream().flatMap(List::stream).toList();
    }
}
