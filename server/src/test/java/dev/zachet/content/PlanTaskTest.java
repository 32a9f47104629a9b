package dev.zachet.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zachet.testing.PlanBank;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlanTaskTest extends BankScenario {
    private static final String IT = "plan/customer-total/";
    private static final String ASKING = "plan/which-step/exercise.yaml";
    private static final String METADATA = IT + "exercise.yaml";

    @Override
    @BeforeEach
    void copy() {
        bank = PlanBank.in(folder);
    }

    @Test
    void readsAllOfIt() {
        PlanTask task = (PlanTask) Bank.load(bank)
                .exercise(ExerciseId.of("plan/customer-total"))
                .orElseThrow()
                .task();

        assertThat(task.story().id()).isEqualTo("shop");
        assertThat(task.allowed()).isEqualTo(PlanTask.Allowed.BOTH);
        assertThat(task.bindings()).containsExactly(Map.of("customer", "7"), Map.of("customer", "8"));
        assertThat(task.sets()).extracting(SqlTask.DataSet::name).containsExactly("main", "empty", "two");
        assertThat(task.conditions()).containsOnlyKeys("pages", "covered", "size", "writes");
        assertThat(task.conditions().get("covered"))
                .isEqualTo(new Condition(Condition.Kind.REQUIRED, "Index Only Scan", "orders", 1));
        assertThat(task.solutions().wrong()).hasSize(6);
        assertThat(task.prepare()).isEmpty();
    }

    @Test
    void readsQuestionsAndWhatCanBeChosen() {
        PlanTask task = (PlanTask) Bank.load(bank)
                .exercise(ExerciseId.of("plan/which-step"))
                .orElseThrow()
                .task();

        assertThat(task.asks()).isTrue();
        assertThat(task.starter()).isEqualTo("{}");
        assertThat(task.questions()).hasSize(2);
        assertThat(((Question.Choice) task.questions().getLast()).options())
                .extracting(Question.Option::id)
                .containsExactly("exemplar", "analyze", "total");
        assertThat(task.cure("analyze")).contains("analyze orders;\n");
        assertThat(task.cure("magic")).isEmpty();
    }

    @Test
    void aCureIsChosenAmongTheScripts() throws IOException {
        replace(ASKING, "        total: {ru", "        sum: {ru");

        assertProblem(
                ASKING, lineOf(ASKING, "    cure:"), "the options must be exemplar, which is right, and the wrong");
    }

    @Test
    void saysWhichOptionThereIsNot() throws IOException {
        replace(ASKING, "    cure:", "    other:");
        replace(ASKING, "right: exemplar", "right: magic");

        assertThat(problems())
                .extracting(Problem::message)
                .containsExactlyInAnyOrder(
                        "there is no option magic",
                        "a question named cure is needed, whose options are exemplar and the wrong scripts");
    }

    @Test
    void whoIsAskedWritesNothing() throws IOException {
        Files.writeString(bank.resolve("plan/which-step/starter.sql"), "select 1");

        assertProblem("plan/which-step/starter.sql", 0, "where questions are asked nothing is written");
    }

    @Test
    void putsValuesInThePlaceOfNames() {
        String query = "select ':a', x::date -- :a\nfrom t where a = :a and \":a\" = :b and c = :c";

        assertThat(PlanTask.bound(query, Map.of("a", "'$1'", "b", "2")))
                .isEqualTo("select ':a', x::date -- :a\nfrom t where a = '$1' and \":a\" = 2 and c = :c");
        assertThat(PlanTask.names(query)).containsExactly("a", "b", "c");
    }

    @Test
    void saysWhichStoryIsMissing() throws IOException {
        replace(METADATA, "story: shop", "story: stall");

        assertProblem(METADATA, lineOf(METADATA, "story: stall"), "there is no story stall");
    }

    @Test
    void saysWhichNameHasNoValue() throws IOException {
        replace(METADATA, "- {customer: 8}", "- {client: 8}");

        assertProblem(METADATA, lineOf(METADATA, "{client: 8}"), "query.sql asks for values of [customer]");
    }

    @Test
    void saysWhichConditionThereIsNot() throws IOException {
        replace(METADATA, "fails: covered", "fails: cheap");

        assertProblem(METADATA, lineOf(METADATA, "fails: cheap"), "there is no condition cheap");
    }

    @Test
    void aConditionAsksForOneThing() throws IOException {
        replace(METADATA, "{pages: 12}", "{pages: 12, removed: 3}");

        assertThat(problems())
                .anySatisfy(problem ->
                        assertThat(problem.toString()).startsWith(METADATA + ":" + lineOf(METADATA, "removed: 3")));
    }

    @Test
    void whatAWriteCostsNeedsAWrite() throws IOException {
        Files.delete(bank.resolve(IT + "write.sql"));

        assertProblem(IT + "write.sql", 0, "the file is missing: what a write costs is asked about");
    }

    @Test
    void aWriteNeedsSomebodyWhoAsks() throws IOException {
        replace(METADATA, "    writes: {write_cost: 1.8}\n", "    writes: {removed: 3}\n");

        assertProblem(IT + "write.sql", 0, "nothing is asked of it");
    }

    @Test
    void saysWhichFileIsNotDeclared() throws IOException {
        Files.writeString(bank.resolve(IT + "wrong/forgotten.sql"), "select 1");

        assertProblem(IT + "wrong/forgotten.sql", 0, "declare this file in exercise.yaml under plan.wrong");
    }
}
