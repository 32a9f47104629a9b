package dev.zachet.claims;

import dev.zachet.growth.Agreement;
import dev.zachet.growth.Bucket;
import dev.zachet.growth.Point;
import dev.zachet.practice.Finding;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** What was told of solutions, by what is true of them. */
final class Confusion {
    private static final String UNCLEAR = "can't tell";

    private final String quantity;
    private final Map<Bucket, Map<String, Integer>> told = new EnumMap<>(Bucket.class);
    private int readings;
    private int right;
    private int unclear;
    private int contradicted;
    private int wrongOneOff;
    private int wrongFarOff;
    private int wrongOneOffBelieved;
    private int wrongFarOffBelieved;

    Confusion(String quantity) {
        this.quantity = quantity;
    }

    /** Notes the answer to a true claim; whether the bucket is right. */
    boolean note(Bucket truth, Finding.Growth growth) {
        boolean same = growth.measured() == truth;
        readings++;
        right += same ? 1 : 0;
        unclear += growth.measured() == null ? 1 : 0;
        contradicted += growth.agreement() == Agreement.CONTRADICTED ? 1 : 0;
        String column = growth.measured() == null ? UNCLEAR : name(growth.measured());
        told.computeIfAbsent(truth, _ -> new TreeMap<>()).merge(column, 1, Integer::sum);
        return same;
    }

    void noteWrongClaim(Bucket claimed, Bucket truth, boolean believed) {
        if (Math.abs(claimed.ordinal() - truth.ordinal()) == 1) {
            wrongOneOff++;
            wrongOneOffBelieved += believed ? 1 : 0;
        } else {
            wrongFarOff++;
            wrongFarOffBelieved += believed ? 1 : 0;
        }
    }

    void print() {
        List<String> columns = List.of("constant", "linear", "quadratic", "cubic", "exponential", UNCLEAR);
        System.out.printf("%-16s", quantity + ": told →");
        columns.forEach(column -> System.out.printf("%12s", column));
        System.out.println();
        told.forEach((truth, row) -> {
            System.out.printf("%-16s", "  " + name(truth));
            columns.forEach(column -> System.out.printf("%12s", row.getOrDefault(column, 0)));
            System.out.println();
        });
    }

    static void printTotals(List<Confusion> all) {
        int readings = sum(all, one -> one.readings);
        int right = sum(all, one -> one.right);
        int unclear = sum(all, one -> one.unclear);
        System.out.printf(
                Locale.ROOT,
                "%d readings: %d right (%.1f %%), %d can't tell, %d wrong; %d true claims contradicted%n",
                readings,
                right,
                100.0 * right / Math.max(1, readings),
                unclear,
                readings - right - unclear,
                sum(all, one -> one.contradicted));
        System.out.printf(
                "False claims called consistent: %d of %d one bucket off, %d of %d further off%n",
                sum(all, one -> one.wrongOneOffBelieved),
                sum(all, one -> one.wrongOneOff),
                sum(all, one -> one.wrongFarOffBelieved),
                sum(all, one -> one.wrongFarOff));
    }

    private static int sum(List<Confusion> all, ToIntFunction<Confusion> part) {
        return all.stream().mapToInt(part).sum();
    }

    static String got(Finding.Growth growth) {
        return growth.measured() == null ? "unclear: " + growth.doubt() : name(growth.measured());
    }

    static String name(Bucket bucket) {
        return bucket.name().toLowerCase(Locale.ROOT);
    }

    static String points(List<Point> points) {
        return points.stream()
                .map(point -> "%d:%.3g".formatted(point.size(), point.value()))
                .collect(Collectors.joining(" "));
    }
}
