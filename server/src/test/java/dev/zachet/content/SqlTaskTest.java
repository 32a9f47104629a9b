package dev.zachet.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zachet.testing.TestFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SqlTaskTest extends BankScenario {
    private static final String IT = "sql/customers-without-orders/";
    private static final String METADATA = IT + "exercise.yaml";

    @Override
    @BeforeEach
    void copy() {
        bank = folder.resolve("bank");
        TestFolder.copy(Path.of("src", "test", "resources", "bank-sql"), bank);
    }

    @Test
    void readsAllOfIt() {
        Bank read = Bank.load(bank);

        assertThat(read.stories()).extracting(Story::id).containsExactly("shop");
        Exercise exercise =
                read.exercise(ExerciseId.of("sql/customers-without-orders")).orElseThrow();
        SqlTask task = (SqlTask) exercise.task();
        assertThat(task.story()).isEqualTo(read.stories().getFirst());
        assertThat(task.answer()).isEqualTo(SqlTask.Answer.QUERY);
        assertThat(task.ordered()).isTrue();
        assertThat(task.sets())
                .extracting(SqlTask.DataSet::name)
                .containsExactly("main", "empty", "guests", "namesakes");
        assertThat(task.hidden().getFirst().script()).isEmpty();
        assertThat(task.wrong()).hasSize(5);
        assertThat(task.check()).isEmpty();
        assertThat(task.story().tables().getLast().columns().getLast().about().en())
                .isEqualTo("Total");
    }

    @Test
    void saysWhichStoryIsMissing() throws IOException {
        replace(METADATA, "story: shop", "story: stall");

        assertProblem(METADATA, lineOf(METADATA, "story: stall"), "there is no story stall");
    }

    @Test
    void saysWhichSetHasNoFile() throws IOException {
        Files.delete(bank.resolve(IT + "sets/guests.sql"));

        assertProblem(IT + "sets/guests.sql", 0, "the file is missing");
    }

    @Test
    void saysWhichFileIsNotDeclared() throws IOException {
        Files.writeString(bank.resolve(IT + "wrong/forgotten.sql"), "select 1");

        assertProblem(IT + "wrong/forgotten.sql", 0, "declare this file in exercise.yaml under sql.wrong");
    }

    @Test
    void aWrongStatementMustFailOnASetThatThereIs() throws IOException {
        replace(METADATA, "set: guests", "set: visitors");

        assertProblem(METADATA, lineOf(METADATA, "set: visitors"), "there is no set named visitors");
    }

    @Test
    void orderIsNoFaultWhereItDoesNotCount() throws IOException {
        replace(METADATA, "ordered: true", "ordered: false");

        assertProblem(METADATA, lineOf(METADATA, "verdict: order"), "order counts only with ordered: true");
    }

    @Test
    void onlyAChangeHasACheck() throws IOException {
        Files.writeString(bank.resolve(IT + "check.sql"), "select 1");

        assertProblem(IT + "check.sql", 0, "only a change has a check");
    }

    @Test
    void aChangeNeedsACheck() throws IOException {
        Files.delete(bank.resolve("sql/restock/check.sql"));

        assertProblem("sql/restock/check.sql", 0, "the file is missing");
    }

    @Test
    void theVisibleSetIsTheStorys() throws IOException {
        replace(METADATA, "    empty: {", "    main: {");
        Files.move(bank.resolve(IT + "sets/empty.sql"), bank.resolve(IT + "sets/main.sql"));

        assertProblem(METADATA, lineOf(METADATA, "    main: {"), "the set main is the story's");
    }

    @Test
    void anExerciseHasThePartOfItsKind() throws IOException {
        replace(METADATA, "sql:\n", "code:\n");

        assertThat(problems()).isNotEmpty();
        replace(METADATA, "code:\n", "#\n");
        assertThat(problems()).isNotEmpty();
    }

    @Test
    void aFieldTooManyIsNamed() throws IOException {
        replace(METADATA, "  ordered: true", "  orderly: true");

        assertThat(problems())
                .anySatisfy(problem ->
                        assertThat(problem.toString()).startsWith(METADATA).contains("orderly"));
    }

    @Test
    void aStoryIsNamedAsItsFolder() throws IOException {
        replace("stories/shop/story.yaml", "id: shop", "id: stall");

        assertThat(problems())
                .anySatisfy(problem ->
                        assertThat(problem.toString()).isEqualTo("stories/shop/story.yaml:1: the id must be shop"));
    }
}
