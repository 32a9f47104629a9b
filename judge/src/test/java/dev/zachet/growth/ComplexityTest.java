package dev.zachet.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComplexityTest {
    private static final Map<String, Double> GROWING = Map.of("n", 1.0, "m", 1.0, "k", 0.0);

    @ParameterizedTest
    @CsvSource({
        "O(1), CONSTANT", "O(log n), CONSTANT", "O(k), CONSTANT", "O(n), LINEAR", "O(n log n), LINEAR",
        "O(n + m), LINEAR", "O(n * k), LINEAR", "O(n log k), LINEAR", "O(n * m), QUADRATIC", "O(n^2), QUADRATIC",
        "O(n^2 log n), QUADRATIC", "O(n + m^2), QUADRATIC", "O(n^3), CUBIC", "O(n^4), CUBIC", "O(2^n), EXPONENTIAL",
        "O(2^k), CONSTANT", "O(n * 2^n), EXPONENTIAL", "O(sqrt(n)), LINEAR", "O(nm), QUADRATIC"
    })
    void tellsHowABoundGrows(String text, Bucket bucket) {
        assertThat(Complexity.parse(text).bucket(GROWING)).isEqualTo(bucket);
    }

    @ParameterizedTest
    @CsvSource({"O(1), 0", "O(n), 1", "O(n log n), 1.1", "O(log n), 0.1", "O(n * m), 2", "O(n^2 + n), 2"})
    void knowsTheSlopeInALogLogPlot(String text, double slope) {
        assertThat(Complexity.parse(text).slope(GROWING, Math.exp(10))).isCloseTo(slope, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "n", "O()", "O(n", "O(N)", "O(n +)", "O(n log)", "O(fast)!", "O(n!)", "Θ(n)"})
    void refusesWhatIsNoBound(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Complexity.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"O(n log m), 'n,m'", "O(1), ''", "O(2^k + n), 'k,n'"})
    void namesItsLetters(String text, String letters) {
        assertThat(Complexity.parse(text).letters())
                .containsExactlyInAnyOrder(letters.isEmpty() ? new String[0] : letters.split(","));
    }
}
