package dev.zachet.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zachet.content.Bank;
import dev.zachet.content.Exercise;
import dev.zachet.content.IsolationTask;
import dev.zachet.isolation.Level;
import dev.zachet.isolation.Playing;
import dev.zachet.lab.Lab;
import dev.zachet.lab.Place;
import dev.zachet.testing.Golden;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What really happens at which level, on the bank that is shipped. */
class AnomalyTableTest {
    private static final Bank BANK = Bank.load(Path.of("..", "content"));
    private static final Lab LAB = new Lab(Place.Here.usual(), InstantSource.system());
    private static final Playing PLAYING = new Playing(LAB);
    private static final Outcomes OUTCOMES = new Outcomes(PLAYING);

    @AfterAll
    static void stop() {
        LAB.close();
    }

    static Stream<String> scenarios() {
        return BANK.exercises().stream()
                .filter(exercise -> exercise.task() instanceof IsolationTask)
                .map(exercise -> exercise.id().slug())
                .filter(slug -> slug.contains(System.getProperty("zachet.only", "")));
    }

    private static Exercise exercise(String slug) {
        return BANK.exercises().stream()
                .filter(one -> one.id().toString().equals("isolation/" + slug))
                .findFirst()
                .orElseThrow();
    }

    private static Outcomes.Table table(String slug) throws Exception {
        Exercise exercise = exercise(slug);
        return OUTCOMES.of(exercise, (IsolationTask) exercise.task());
    }

    /**
     * PostgreSQL 18's documentation, table 13.1, with what its implementation does where the standard allows more: no dirty read
     * even at Read Uncommitted, no phantom at Repeatable Read.
     */
    @ParameterizedTest
    @CsvSource({
        "dirty-read-rollback, false, false, false, false",
        "nonrepeatable-read-price, true, true, false, false",
        "phantom-booking, true, true, false, false",
        "write-skew-on-call, true, true, true, false"
    })
    void theFourPhenomenaAreThoseOfTheDocumentation(
            String slug, boolean uncommitted, boolean committed, boolean repeatable, boolean serializable)
            throws Exception {
        assertThat(table(slug).levels().stream().map(one -> one.outcome().happened()))
                .containsExactly(uncommitted, committed, repeatable, serializable);
    }

    @Test
    void allOutcomesArePinnedWithTheirVersion() throws Exception {
        StringBuilder lines = new StringBuilder();
        for (String slug : scenarios().toList()) {
            Outcomes.Table table = table(slug);
            for (Outcomes.AtLevel one : table.levels()) {
                lines.append(line(table.server(), slug, one.level(), one.outcome()));
            }
        }
        Golden.assertSame(Path.of("src/test/resources/dev/zachet/database/isolation-outcomes.txt"), lines.toString());
    }

    private static String line(String server, String slug, Level level, Outcomes.Outcome outcome) {
        List<String> errors = outcome.errors();
        return "%s | %s | %s | %s%s%n"
                .formatted(
                        server,
                        slug,
                        level.sql(),
                        outcome.happened() ? "happens" : "does not happen",
                        errors.isEmpty() ? "" : " | " + String.join(", ", errors));
    }
}
