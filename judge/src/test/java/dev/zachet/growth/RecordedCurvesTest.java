package dev.zachet.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Curves once measured of the labelled corpus, read again: a change of thresholds must not make them read wrong. They are
 * written down by {@code ./zachet bench complexity} with {@code -Dcurves=FILE}.
 */
class RecordedCurvesTest {
    private static final double TARGET = 0.97;
    private static final List<Recorded> ALL = load();

    private record Recorded(String name, Bucket bucket, Reading reading) {
        boolean right() {
            return reading.equals(new Reading.Known(bucket));
        }
    }

    @Test
    void nearlyAllReadRight() {
        long right = ALL.stream().filter(Recorded::right).count();

        assertThat(ALL).hasSizeGreaterThan(200);
        assertThat((double) right / ALL.size())
                .as(() -> ALL.stream().filter(one -> !one.right()).toList().toString())
                .isGreaterThanOrEqualTo(TARGET);
    }

    @Test
    void noTrueClaimIsContradicted() {
        assertThat(ALL)
                .allSatisfy(one ->
                        assertThat(Agreement.of(one.bucket(), one.reading())).isNotEqualTo(Agreement.CONTRADICTED));
    }

    private static List<Recorded> load() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/growth/curves.tsv")).stream()
                    .map(line -> recorded(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Recorded recorded(String[] parts) {
        Curve curve = curve(parts[5]);
        boolean perCall = Boolean.parseBoolean(parts[3]);
        Reading reading = parts[1].equals("MEMORY")
                ? Readings.memory(curve)
                : Readings.time(curve, curve(parts[6]), Double.parseDouble(parts[4]), perCall);
        return new Recorded(parts[0] + " " + parts[1], Bucket.valueOf(parts[2]), reading);
    }

    private static Curve curve(String text) {
        return new Curve(Arrays.stream(text.split(" "))
                .filter(point -> !point.isEmpty())
                .map(point -> point.split(":"))
                .map(pair -> new Point(Integer.parseInt(pair[0]), Double.parseDouble(pair[1])))
                .toList());
    }
}
