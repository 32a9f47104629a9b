package dev.zachet.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zachet.content.Bank;
import dev.zachet.content.Problem;
import dev.zachet.isolation.Playing;
import dev.zachet.lab.Lab;
import dev.zachet.lab.Place;
import dev.zachet.testing.TestFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the proof of an interleaving finds. */
class IsolationProofTest {
    private static final Lab LAB = new Lab(Place.Here.usual(), InstantSource.system());
    private static final String METADATA = "isolation/write-skew-on-call/exercise.yaml";

    @TempDir
    private Path folder;

    private Path bank = Path.of("");

    @BeforeEach
    void copy() {
        bank = folder.resolve("bank");
        TestFolder.copy(Path.of("src", "test", "resources", "bank-isolation"), bank);
    }

    @AfterAll
    static void stop() {
        LAB.close();
    }

    private List<String> problems() throws InterruptedException {
        return new IsolationProof(new Playing(LAB))
                .problems(Bank.load(bank).exercises().getFirst()).stream()
                        .map(Problem::message)
                        .toList();
    }

    private void replace(String from, String to) throws IOException {
        String before = Files.readString(bank.resolve(METADATA));
        assertThat(before).contains(from);
        Files.writeString(bank.resolve(METADATA), before.replace(from, to));
    }

    @Test
    void findsNothingWhereAllIsAsItIsSaid() throws Exception {
        assertThat(problems()).isEmpty();
    }

    @Test
    void findsEverythingThatIsSaidWrongly() throws Exception {
        replace("right: sees 1\n        wrong: [sees 0, sees 2,", "right: sees 2\n        wrong: [sees 0, sees 1,");
        replace("weakest: serializable", "weakest: repeatable read");
        replace(
                "prevents: false\n      why:\n        ru: Каждый запирает",
                "prevents: true\n      why:\n        ru: Каждый запирает");

        assertThat(problems())
                .satisfiesExactly(
                        prediction -> assertThat(prediction)
                                .isEqualTo("step 8 (B): \"sees 2\" is marked right, what happens is: sees 1"),
                        level -> assertThat(level).startsWith("the weakest level is serializable, not repeatable read"),
                        cure -> assertThat(cure).startsWith("the cure own-row does not help"));
    }

    @Test
    void findsASessionThatIsLeftWaitingAndWhatIsNoSql() throws Exception {
        replace("        - \"A: commit\"\n        - \"B: rollback\"", "        - \"B: selekt\"");

        assertThat(problems()).contains("the cure for-update: step 4 never comes to an end");
    }
}
