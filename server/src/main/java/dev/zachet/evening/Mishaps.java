package dev.zachet.evening;

import dev.zachet.content.ExerciseId;
import dev.zachet.practice.Mistake;
import dev.zachet.practice.Submission;
import dev.zachet.practice.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads from verdicts what went wrong. The same text handed in twice for an exercise went wrong once. */
final class Mishaps {
    private Mishaps() {}

    /** Something that went wrong once. */
    record Mishap(Mistake.Kind kind, String what, ExerciseId exercise) {}

    static List<Mishap> in(List<Submission> submissions) {
        Set<List<Object>> seen = new HashSet<>();
        List<Mishap> mishaps = new ArrayList<>();
        for (Submission submission : submissions) {
            Verdict verdict = submission.verdict();
            if (verdict != null
                    && seen.add(List.of(submission.exercise(), submission.purpose(), submission.answer()))) {
                verdict.findings().stream()
                        .flatMap(finding -> finding.mistakes().stream())
                        .map(mistake -> new Mishap(mistake.kind(), mistake.what(), submission.exercise()))
                        .distinct()
                        .forEach(mishaps::add);
            }
        }
        return mishaps;
    }
}
