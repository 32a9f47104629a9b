package dev.zachet.evening;

import dev.zachet.content.ExerciseId;
import dev.zachet.evening.EveningPack.MistakeKind;
import dev.zachet.growth.Agreement;
import dev.zachet.practice.Finding;
import dev.zachet.practice.Submission;
import dev.zachet.practice.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads from verdicts what went wrong. The same text handed in twice for an exercise went wrong once. */
final class Mishaps {
    private Mishaps() {}

    /** Something that went wrong once. */
    record Mishap(MistakeKind kind, String what, ExerciseId exercise) {}

    static List<Mishap> in(List<Submission> submissions) {
        Set<List<Object>> seen = new HashSet<>();
        List<Mishap> mishaps = new ArrayList<>();
        for (Submission submission : submissions) {
            Verdict verdict = submission.verdict();
            if (verdict != null
                    && seen.add(List.of(submission.exercise(), submission.purpose(), submission.answer()))) {
                verdict.findings().stream()
                        .flatMap(finding -> mishap(submission.exercise(), finding))
                        .distinct()
                        .forEach(mishaps::add);
            }
        }
        return mishaps;
    }

    private static Stream<Mishap> mishap(ExerciseId exercise, Finding finding) {
        return switch (finding) {
            case Finding.PlanConditions conditions ->
                conditions.lines().stream()
                        .filter(line -> !line.met())
                        .map(line -> new Mishap(MistakeKind.PLAN, name(line.kind()), exercise));
            case Finding.Predictions predictions ->
                predictions.lines().stream()
                        .filter(line -> !line.right())
                        .map(_ -> new Mishap(MistakeKind.INTERLEAVING, "step", exercise));
            case Finding.WeakestLevel weakest
            when !weakest.right() -> Stream.of(new Mishap(MistakeKind.INTERLEAVING, "level", exercise));
            case Finding.Cures cures
            when cures.right() < cures.lines().size() ->
                Stream.of(new Mishap(MistakeKind.INTERLEAVING, "cure", exercise));
            default -> kind(finding).map(kind -> new Mishap(kind, what(finding), exercise)).stream();
        };
    }

    private static Optional<MistakeKind> kind(Finding finding) {
        return Optional.ofNullable(
                switch (finding) {
                    case Finding.WrongAnswer _, Finding.SqlDifference _ -> MistakeKind.WRONG_ANSWER;
                    case Finding.RuntimeError _, Finding.SqlError _ -> MistakeKind.RUNTIME_ERROR;
                    case Finding.LimitExceeded _ -> MistakeKind.LIMIT;
                    case Finding.NotLoaded _ -> MistakeKind.NOT_LOADED;
                    case Finding.Growth growth ->
                        growth.agreement() == Agreement.CONTRADICTED ? MistakeKind.GROWTH : null;
                    case Finding.Structure structure -> structure.fits() ? null : MistakeKind.STRUCTURE;
                    case Finding.EdgeCases edges -> edges.caught() < edges.total() ? MistakeKind.EDGE_CASES : null;
                    default -> null;
                });
    }

    private static String what(Finding finding) {
        return switch (finding) {
            case Finding.RuntimeError error -> exception(error.error());
            case Finding.NotLoaded notLoaded -> exception(notLoaded.error());
            case Finding.SqlError error -> "SQLSTATE " + error.sqlState();
            case Finding.LimitExceeded exceeded -> name(exceeded.limit());
            case Finding.Growth growth -> name(growth.quantity());
            default -> "";
        };
    }

    /** The name before the colon, as in {@code IndexError: list index out of range}. */
    private static String exception(String error) {
        int colon = error.indexOf(':');
        return (colon < 0 ? error : error.substring(0, colon)).strip();
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
