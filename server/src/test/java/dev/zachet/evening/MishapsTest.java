package dev.zachet.evening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zachet.content.Condition;
import dev.zachet.content.ExerciseId;
import dev.zachet.content.Localized;
import dev.zachet.evening.Mishaps.Mishap;
import dev.zachet.practice.Finding;
import dev.zachet.practice.Mistake;
import dev.zachet.practice.Outcome;
import dev.zachet.practice.PlanAnswer;
import dev.zachet.practice.SqlAnswer;
import dev.zachet.practice.Submission;
import dev.zachet.practice.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MishapsTest {
    private static final ExerciseId EXERCISE = new ExerciseId("plan", "wall");
    private static final Localized WHY = new Localized("", "");

    private static List<Mishap> of(Finding finding) {
        Submission submission = new Submission(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                EXERCISE,
                UUID.randomUUID(),
                Submission.Purpose.SUBMIT,
                new PlanAnswer("create index on t (a)", SqlAnswer.Scope.ALL),
                Instant.EPOCH,
                Instant.EPOCH,
                new Verdict(Outcome.REJECTED, 0.5, List.of(finding)));
        return Mishaps.in(List.of(submission));
    }

    private static Finding.ConditionLine line(Condition.Kind kind, boolean met) {
        return new Finding.ConditionLine(kind.word(), kind, "", "", 10, 100.0, 20, met);
    }

    @Test
    void eachConditionOfAPlanThatIsNotMetIsOne() {
        Finding conditions = new Finding.PlanConditions(
                1,
                3,
                List.of(
                        line(Condition.Kind.PAGES, false),
                        line(Condition.Kind.INDEX_BYTES, false),
                        line(Condition.Kind.REQUIRED, true)));

        assertThat(of(conditions))
                .containsExactly(
                        new Mishap(Mistake.Kind.PLAN, "pages", EXERCISE),
                        new Mishap(Mistake.Kind.PLAN, "index_bytes", EXERCISE));
    }

    @Test
    void stepsForeseenWronglyAreOneMishapOfAVerdict() {
        Finding.PredictionLine wrong = new Finding.PredictionLine(1, "A", "blocks", "commits", false, WHY);

        assertThat(of(new Finding.Predictions(0, List.of(wrong, wrong))))
                .containsExactly(new Mishap(Mistake.Kind.INTERLEAVING, "step", EXERCISE));
        assertThat(of(new Finding.Predictions(0, List.of()))).isEmpty();
    }

    @Test
    void theLevelAndTheCuresCountByThemselves() {
        Finding.WeakestLevel right =
                new Finding.WeakestLevel("serializable", "serializable", true, "PostgreSQL 18.6", List.of(), WHY);
        Finding.Cures missed =
                new Finding.Cures(0, List.of(new Finding.CureLine("lock", WHY, false, true, List.of(), WHY)));

        assertThat(of(right)).isEmpty();
        assertThat(of(missed)).containsExactly(new Mishap(Mistake.Kind.INTERLEAVING, "cure", EXERCISE));
    }
}
