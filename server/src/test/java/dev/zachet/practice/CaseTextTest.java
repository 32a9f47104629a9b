package dev.zachet.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zachet.content.Bank;
import dev.zachet.content.CodeTask;
import dev.zachet.content.ExerciseId;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CaseTextTest {

    @Test
    void showsOneOfSeveralRightAnswersAsTheAnswer() {
        CodeTask task = (CodeTask) Bank.load(Path.of("../content"))
                .exercise(ExerciseId.of("code/gift-card-pair"))
                .orElseThrow()
                .task();
        CaseText text = new CaseText(task);

        assertThat(task.cases().examples())
                .extracting(example -> text.expected(example.expected()))
                .containsExactly("[2, 3]", "[]");
    }
}
