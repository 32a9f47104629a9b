package dev.zachet.claims;

import dev.zachet.content.CodeTask;
import dev.zachet.growth.Bucket;
import dev.zachet.growth.Complexity;
import dev.zachet.growth.Point;
import dev.zachet.judge.Entry;
import dev.zachet.practice.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes down measured curves for {@code RecordedCurvesTest}, one a line: name, quantity, bucket, whether per call, the
 * reference's slope by theory, the curve, the reference's curve.
 */
final class CurveRecorder {
    private final String file;

    /**
     * A recorder.
     *
     * @param file to append to; empty for none
     */
    CurveRecorder(String file) {
        this.file = file;
    }

    void note(Labelled labelled, Bucket bucket, Finding.Growth growth, CodeTask task) throws IOException {
        if (file.isEmpty() || labelled.isOwn()) {
            return;
        }
        Map<String, Double> variables = task.claims().growth().relative();
        int largest = growth.yours().isEmpty() ? 3 : growth.yours().getLast().size();
        double slope = Complexity.parse(task.solutions().target().time()).slope(variables, largest);
        String line = String.join(
                "\t",
                labelled.exercise() + "/" + labelled.name(),
                growth.quantity().name(),
                bucket.name(),
                String.valueOf(task.entry() instanceof Entry.Operations),
                String.format(Locale.ROOT, "%.3f", slope),
                points(growth.yours()),
                growth.quantity() == Finding.Quantity.TIME
                        ? points(growth.references().getFirst().points())
                        : "");
        Files.writeString(Path.of(file), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static String points(List<Point> points) {
        return points.stream()
                .map(point -> String.format(Locale.ROOT, "%d:%.3g", point.size(), point.value()))
                .collect(Collectors.joining(" "));
    }
}
