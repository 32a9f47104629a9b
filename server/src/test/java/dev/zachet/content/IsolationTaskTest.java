package dev.zachet.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zachet.isolation.Level;
import dev.zachet.isolation.Prediction;
import dev.zachet.testing.TestFolder;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IsolationTaskTest extends BankScenario {
    private static final String METADATA = "isolation/write-skew-on-call/exercise.yaml";

    @Override
    @BeforeEach
    void copy() {
        bank = folder.resolve("bank");
        TestFolder.copy(Path.of("src", "test", "resources", "bank-isolation"), bank);
    }

    @Test
    void readsAllOfIt() {
        Exercise exercise = Bank.load(bank)
                .exercise(ExerciseId.of("isolation/write-skew-on-call"))
                .orElseThrow();
        IsolationTask task = (IsolationTask) exercise.task();

        assertThat(task.scenario().level()).isEqualTo(Level.REPEATABLE_READ);
        assertThat(task.scenario().sessions()).containsExactly("A", "B");
        assertThat(task.questions()).hasSize(3);
        assertThat(task.questions().getFirst().choices())
                .containsExactly(Prediction.of("changed 1"), Prediction.of("blocks"), Prediction.of("aborts 40001"));
        assertThat(task.weakest()).contains(Level.SERIALIZABLE);
        assertThat(task.cures())
                .extracting(IsolationTask.Cure::id)
                .containsExactly("for-update", "own-row", "one-statement", "counter-row");
    }

    @Test
    void saysWhichStepIsNone() throws IOException {
        replace(METADATA, "- do: \"B: begin\"", "- do: \"begin\"");

        assertProblem(METADATA, lineOf(METADATA, "steps:"), "not a step: \"begin\"");
    }

    @Test
    void saysWhichPredictionIsNone() throws IOException {
        replace(METADATA, "right: changed 1", "right: changes 1");

        assertProblem(METADATA, lineOf(METADATA, "ask:"), "not a prediction: \"changes 1\"");
    }

    @Test
    void aSignSpeaksOfAStepThatThereIs() throws IOException {
        replace(METADATA, "signs: [{left: \"0\"}]", "signs: [{waited: nobody}]");

        assertThat(problems())
                .hasSizeGreaterThan(1)
                .allSatisfy(problem -> assertThat(problem.message()).contains("there is no step named nobody"));
    }

    @Test
    void aCureThatDoesNotHelpIsNeededToo() throws IOException {
        replace(METADATA, "prevents: false", "prevents: true");

        assertProblem(METADATA, lineOf(METADATA, "cures:"), "at least one cure must prevent it, and one must not");
    }
}
