package dev.zachet.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zachet.content.Bank;
import dev.zachet.content.Exercise;
import dev.zachet.content.Problem;
import dev.zachet.lab.Lab;
import dev.zachet.lab.Place;
import dev.zachet.practice.KindProof;
import dev.zachet.testing.Fakes;
import dev.zachet.testing.TestFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlProofTest {
    private static final String IT = "sql/customers-without-orders/";
    private static final Lab LAB = new Lab(Place.Here.usual(), Fakes.CLOCK);

    @TempDir
    private Path folder;

    private Path bank = Path.of("");

    @BeforeEach
    void copy() {
        bank = folder.resolve("bank");
        TestFolder.copy(DatabaseHttpTest.BANK, bank);
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
    void findsWhatABrokenBankPromisesInVain() throws Exception {
        write(
                "wrong/not-in-with-null.sql",
                "select id, name from customers c where not exists (select from orders o where o.customer_id = c.id) order by id");
        write("wrong/divides.sql", "select id, name from customers order by id");
        write(
                "starter.sql",
                "select id, name from customers c where not exists (select from orders o where o.customer_id = c.id) order by id");
        write("sets/guests.sql", "");
        write("statement.en.md", "| id | name |\n|--|--|\n| 2 | Bob |");
        write("statement.ru.md", "Без примера");

        assertThat(problems())
                .containsExactly(
                        IT + "wrong/not-in-with-null.sql: must get rows on the set guests, but there it gets: accepted",
                        IT + "wrong/divides.sql: must get error on the set namesakes, but there it gets: accepted",
                        IT + "starter.sql: is accepted as it is: there is nothing left to do",
                        IT + "sets/guests.sql: holds the same rows as the set empty",
                        IT
                                + "statement.ru.md: needs a table with some of the rows expected on the visible data, under the columns [id, name]",
                        IT + "statement.en.md: shows a row that does not come out: [2, Bob]");
    }

    @Test
    void saysWhichLineOfASetIsBroken() throws Exception {
        write("sets/guests.sql", "insert into customers values (1, 'A');\ninsert into nowhere values (1);");

        assertThat(problems()).containsExactly(IT + "sets/guests.sql:2: relation \"nowhere\" does not exist");
    }

    @Test
    void saysWhichLineOfAStoryIsBroken() throws Exception {
        Files.writeString(bank.resolve("stories/shop/main.sql"), "select 1;\nselect nothing;");

        assertThat(problems()).anyMatch(problem -> problem.contains("stories/shop/main.sql:2: column \"nothing\""));
    }

    @Test
    void anExemplarThatDoesNotRunIsSaidSo() throws Exception {
        write("exemplar.sql", "select id from customers where");

        assertThat(problems()).anyMatch(problem -> problem.startsWith(IT + "exemplar.sql"));
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(bank.resolve(IT).resolve(file), text);
    }

    private List<String> problems() throws InterruptedException {
        List<String> found = new ArrayList<>();
        KindProof proof = new SqlKind(LAB).proof();
        for (Exercise exercise : Bank.load(bank).exercises()) {
            proof.problems(exercise).stream().map(Problem::toString).forEach(found::add);
        }
        return found;
    }
}
