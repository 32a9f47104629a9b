package dev.zachet.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zachet.content.Bank;
import dev.zachet.content.Exercise;
import dev.zachet.content.ExerciseId;
import dev.zachet.content.Problem;
import dev.zachet.lab.Lab;
import dev.zachet.lab.Place;
import dev.zachet.testing.Fakes;
import dev.zachet.testing.PlanBank;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanProofTest {
    private static final String IT = "plan/customer-total/";
    private static final Lab LAB = new Lab(Place.Here.usual(), Fakes.CLOCK);

    @TempDir
    private Path folder;

    private Path bank = Path.of("");

    @BeforeEach
    void copy() {
        bank = PlanBank.in(folder);
    }

    @AfterAll
    static void close() {
        LAB.close();
    }

    @Test
    void findsNothingWrongWithARightBank() throws Exception {
        assertThat(problems()).isEmpty();
    }

    @Test
    void findsNothingWrongWithRightQuestions() throws Exception {
        assertThat(problems("plan/which-step")).isEmpty();
    }

    @Test
    void aStepThatIsAskedForHasToStandOut() throws Exception {
        Path metadata = bank.resolve("plan/which-step/exercise.yaml");
        Files.writeString(
                metadata, Files.readString(metadata).replace("node: Seq Scan, table: orders", "node: Aggregate"));

        assertThat(problems("plan/which-step"))
                .containsExactly(
                        "plan/which-step/exercise.yaml: the question step means no single Aggregate  that stands out by PAGES");
    }

    @Test
    void findsWhatABrokenBankPromisesInVain() throws Exception {
        write("wrong/customer-alone.sql", Files.readString(bank.resolve(IT + "exemplar.sql")));
        write("wrong/fewer-rows.sql", "analyze orders");
        write("wrong/twice.sql", "analyze orders");
        write("starter.sql", Files.readString(bank.resolve(IT + "exemplar.sql")));

        assertThat(problems())
                .satisfiesExactly(
                        one -> assertThat(one)
                                .startsWith(IT + "wrong/customer-alone.sql: must fail by covered, but: ACCEPTED"),
                        one -> assertThat(one).startsWith(IT + "wrong/twice.sql: must fail by writes, but: REJECTED"),
                        one -> assertThat(one)
                                .startsWith(IT + "wrong/fewer-rows.sql: must fail by not-allowed, but: REJECTED"),
                        one -> assertThat(one).startsWith(IT + "starter.sql: is accepted as it is"),
                        one -> assertThat(one).startsWith(IT + "exercise.yaml: nothing misses the condition writes"));
    }

    @Test
    void anExemplarHasToMeetEveryCondition() throws Exception {
        write("exemplar.sql", "create index on orders (customer_id)");

        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith(IT + "exemplar.sql: is not accepted")
                .contains("REQUIRED");
    }

    @Test
    void aQueryThatIsCheapAlreadyIsSaidSo() throws Exception {
        write("prepare.sql", "create index orders_customer_total on orders (customer_id, total)");
        write("exemplar.sql", "analyze orders");

        assertThat(problems()).contains(IT + "query.sql: meets every condition as it is: there is nothing to mend");
    }

    @Test
    void anExemplarThatChangesTheMeaningIsSaidSo() throws Exception {
        write(
                "exemplar.sql",
                "create index on orders (customer_id, total);\nselect 0, sum(total) from orders where customer_id = :customer");

        assertThat(problems()).contains(IT + "query.sql: does not return what the exemplar returns on the large data");
    }

    @Test
    void saysWhichFileDoesNotRun() throws Exception {
        write("write.sql", "insert into nowhere values (1)");

        assertThat(problems()).containsExactly(IT + "write.sql:1: relation \"nowhere\" does not exist");
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(bank.resolve(IT).resolve(file), text);
    }

    private List<String> problems() throws InterruptedException {
        return problems("plan/customer-total");
    }

    private List<String> problems(String id) throws InterruptedException {
        Exercise exercise = Bank.load(bank).exercise(ExerciseId.of(id)).orElseThrow();
        return new PlanKind(LAB)
                .proof().problems(exercise).stream().map(Problem::toString).toList();
    }
}
