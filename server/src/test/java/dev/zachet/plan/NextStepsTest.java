package dev.zachet.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zachet.content.Bank;
import dev.zachet.content.Exercise;
import dev.zachet.content.ExerciseId;
import dev.zachet.plan.NextSteps.Reason;
import dev.zachet.plan.NextSteps.Step;
import dev.zachet.practice.Exercises.Status;
import dev.zachet.testing.Fakes;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NextStepsTest {
    private static final Bank BANK = Bank.load(Fakes.BANK);
    private static final Exercise IT = exercise("code/double-it");
    private static final Exercise AGAIN = exercise("code/double-again");
    private static final Exercise TEXT = exercise("code/double-text");

    @Test
    void aNewLearnerBeginsAtTheBeginningAndMayChooseAnotherItem() {
        assertThat(choose(Map.of(), List.of()))
                .containsExactly(new Step(IT, Reason.FIRST), new Step(TEXT, Reason.NEXT_ITEM));
    }

    @Test
    void whatNeedsAnUnsolvedExerciseIsNotOffered() {
        assertThat(choose(Map.of(IT, Status.STARTED), List.of(IT)))
                .extracting(Step::exercise)
                .doesNotContain(AGAIN);
    }

    @Test
    void theItemPractisedLastComesFirst() {
        assertThat(choose(Map.of(IT, Status.SOLVED), List.of(IT)))
                .containsExactly(new Step(AGAIN, Reason.SAME_ITEM), new Step(TEXT, Reason.NEXT_ITEM));
    }

    @Test
    void whatWasLeftUnsolvedIsTriedAgain() {
        assertThat(choose(Map.of(TEXT, Status.SOLVED, IT, Status.STARTED), List.of(TEXT, IT)))
                .containsExactly(new Step(IT, Reason.RETRY));
    }

    @Test
    void whatIsAtHandIsNotRepeated() {
        assertThat(choose(Map.of(IT, Status.STARTED), List.of(IT))).containsExactly(new Step(TEXT, Reason.NEXT_ITEM));
    }

    @Test
    void theItemSolvedLeastComesSooner() {
        assertThat(choose(Map.of(IT, Status.SOLVED, AGAIN, Status.SOLVED), List.of(AGAIN, IT)))
                .containsExactly(new Step(TEXT, Reason.NEXT_ITEM));
    }

    @Test
    void whenAllIsSolvedNothingIsNext() {
        assertThat(choose(
                        Map.of(IT, Status.SOLVED, AGAIN, Status.SOLVED, TEXT, Status.SOLVED), List.of(TEXT, AGAIN, IT)))
                .isEmpty();
    }

    @Test
    void neverMoreThanAskedFor() {
        assertThat(new NextSteps(BANK, Map.of()).choose(List.of(), 1)).hasSize(1);
    }

    private static List<Step> choose(Map<Exercise, Status> statuses, List<Exercise> practised) {
        Map<ExerciseId, Status> byId = statuses.entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(
                        entry -> entry.getKey().id(), Map.Entry::getValue));
        return new NextSteps(BANK, byId).choose(practised, 4);
    }

    private static Exercise exercise(String id) {
        return BANK.exercise(ExerciseId.of(id)).orElseThrow();
    }
}
