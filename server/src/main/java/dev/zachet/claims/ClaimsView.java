package dev.zachet.claims;

import dev.zachet.content.CodeTask;
import dev.zachet.practice.CaseText;
import dev.zachet.practice.SubmissionView;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What can be said about a solution and what was said of it. What would give something away is null until it no longer does.
 *
 * @param perCall whether bounds are those of one call of an object's methods
 * @param submissionId what a claim would be about: the newest submission that was accepted, or right but too slow
 * @param latest the newest claim
 * @param exemplar a colleague's solution; null until solved or given up
 */
record ClaimsView(
        Offered offered,
        boolean perCall,
        @Nullable UUID submissionId,
        @Nullable SubmissionView latest,
        List<StructureView> structures,
        EdgeCasesView edgeCases,
        List<FollowUpView> followUps,
        boolean gaveUp,
        @Nullable String exemplar) {
    private static final List<String> USUAL =
            List.of("O(1)", "O(log n)", "O(n)", "O(n log n)", "O(n^2)", "O(n^3)", "O(2^n)");

    /** Bounds to choose from. */
    record Offered(List<String> time, List<String> memory) {
        /** The usual ones, and those in which the exercise's own solutions are told. */
        static Offered of(CodeTask task) {
            CodeTask.Complexity good = task.solutions().target();
            CodeTask.Complexity slow = task.solutions().slow().complexity();
            return new Offered(with(good.time(), slow.time()), with(good.memory(), slow.memory()));
        }

        private static List<String> with(String... more) {
            Set<String> all = new LinkedHashSet<>(USUAL);
            all.addAll(List.of(more));
            return new ArrayList<>(all);
        }
    }

    /** An offered reason; {@code fits} and {@code why} are null until one was chosen in a claim. */
    record StructureView(
            String id,
            String text,
            boolean chosen,
            @Nullable Boolean fits,
            @Nullable String why) {}

    /** The wrong ideas that inputs can catch; {@code revealed} is null until solved or given up. */
    record EdgeCasesView(
            int ideas,
            @Nullable SubmissionView latest,
            String exampleInput,
            @Nullable List<IdeaView> revealed) {}

    /** A wrong idea, numbered from 1, and an input on which it fails. */
    record IdeaView(int number, String why, String failsOn) {}

    static String exampleInput(CodeTask task) {
        return new CaseText(task).typed(task.cases().examples().getFirst().input());
    }
}
