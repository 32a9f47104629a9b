package dev.zachet.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zachet.testing.FakeSandbox;
import dev.zachet.testing.HttpScenario;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class EvidenceHttpTest extends HttpScenario {

    @Test
    void showsTheWholeChecklist() {
        JsonNode checklist = http().get("/api/checklist").json();

        assertThat(checklist.get("formula").stringValue()).isEqualTo("Not “I know” but “I can”");
        assertThat(checklist
                        .get("sections")
                        .valueStream()
                        .map(section -> section.get("title").stringValue()))
                .containsExactly("Numbers", "The interview");
        JsonNode item = checklist.at("/sections/0/items/0");
        assertThat(item.get("id").stringValue()).isEqualTo("numbers.double");
        assertThat(item.get("kind").stringValue()).isEqualTo("do");
        assertThat(item.get("level").stringValue()).isEqualTo("none");
        assertThat(item.get("exercises").intValue()).isEqualTo(2);
        assertThat(item.get("solved").intValue()).isZero();
    }

    @Test
    void anItemMarkedSkipIsNeverDrilled() {
        JsonNode skipped = http().get("/api/items/numbers.skip-tables").json();

        assertThat(skipped.get("kind").stringValue()).isEqualTo("skip");
        assertThat(skipped.get("level").stringValue()).isEqualTo("none");
        assertThat(skipped.get("exercises").size()).isZero();
    }

    @Test
    void showsAnItemBetweenItsNeighbours() {
        JsonNode item = http().in("ru").get("/api/items/numbers.aloud").json();

        assertThat(item.get("title").stringValue()).isEqualTo("Объяснение вслух");
        assertThat(item.at("/section/title").stringValue()).isEqualTo("Числа");
        assertThat(item.get("exercises").valueStream().map(one -> one.get("id").stringValue()))
                .containsExactly("code/double-text", "code/double-it");
        assertThat(item.at("/neighbours/previous/id").stringValue()).isEqualTo("numbers.double");
        assertThat(item.at("/neighbours/next/id").stringValue()).isEqualTo("numbers.skip-tables");
        assertThat(http().get("/api/items/numbers.double")
                        .json()
                        .at("/neighbours/previous")
                        .isNull())
                .isTrue();
    }

    @Test
    void knowsNoOtherItem() {
        assertThat(http().get("/api/items/numbers.halve").status()).isEqualTo(404);
    }

    @Test
    void oneAcceptanceIsSomethingForEveryItemOfTheExercise() {
        http().judged(http().open("code/double-it"), FakeSandbox.RIGHT);

        List<JsonNode> doubling = evidence("numbers.double", 1);
        List<JsonNode> aloud = evidence("numbers.aloud", 1);

        JsonNode row = doubling.getFirst();
        assertThat(row.at("/exercise/id").stringValue()).isEqualTo("code/double-it");
        assertThat(row.get("source").stringValue()).isEqualTo("code");
        assertThat(row.get("outcome").stringValue()).isEqualTo("accepted");
        assertThat(row.get("score").doubleValue()).isEqualTo(1);
        assertThat(row.get("weight").doubleValue()).isEqualTo(1);
        assertThat(row.get("unaided").booleanValue()).isTrue();
        assertThat(row.get("submissions").intValue()).isEqualTo(1);
        assertThat(row.get("at").stringValue()).isEqualTo(CLOCK.instant().toString());
        assertThat(aloud.getFirst().get("weight").doubleValue()).isEqualTo(0.3);
        assertThat(level("numbers.double")).isEqualTo("some");
    }

    @Test
    void twoDifferentExercisesSolvedAloneAreSolid() {
        assertThat(level("numbers.double")).isEqualTo("none");
        http().judged(http().open("code/double-it"), FakeSandbox.RIGHT);
        evidence("numbers.double", 1);
        assertThat(level("numbers.double")).isEqualTo("some");
        http().judged(http().open("code/double-again"), FakeSandbox.RIGHT);
        evidence("numbers.double", 2);

        assertThat(level("numbers.double")).isEqualTo("solid");
        JsonNode inList = http().get("/api/checklist").json().at("/sections/0/items/0");
        assertThat(inList.get("level").stringValue()).isEqualTo("solid");
        assertThat(inList.get("solved").intValue()).isEqualTo(2);
    }

    @Test
    void failuresAreEvidenceTooAndAreCounted() {
        String attempt = http().open("code/double-it");
        http().judged(attempt, FakeSandbox.ADDS_TWO);
        http().judged(attempt, FakeSandbox.BROKEN);
        http().judged(attempt, FakeSandbox.RIGHT);

        assertThat(evidence("numbers.double", 3))
                .extracting(row -> row.get("outcome").stringValue() + " "
                        + row.get("submissions").intValue())
                .containsExactlyInAnyOrder("rejected 1", "failed 2", "accepted 3");
    }

    @Test
    void onlyTheFirstAcceptanceOfAnAttemptCounts() {
        String attempt = http().open("code/double-it");
        http().judged(attempt, FakeSandbox.RIGHT);
        http().judged(attempt, FakeSandbox.RIGHT);
        http().judged(attempt, FakeSandbox.ADDS_TWO);
        // what comes after it in the same order shows that nothing else is on its way
        http().judged(http().open("code/double-again"), FakeSandbox.ADDS_TWO);

        assertThat(evidence("numbers.double", 2))
                .extracting(row -> row.at("/exercise/id").stringValue())
                .containsExactlyInAnyOrder("code/double-it", "code/double-again");
    }

    @Test
    void solvingWithAHintIsNotUnaided() {
        String attempt = http().open("code/double-it");
        http().post("/api/attempts/" + attempt + "/hints", "{\"next\": 1}");
        http().judged(attempt, FakeSandbox.RIGHT);

        JsonNode row = evidence("numbers.double", 1).getFirst();
        assertThat(row.get("unaided").booleanValue()).isFalse();
        assertThat(row.get("hintsUsed").intValue()).isEqualTo(1);
    }

    @Test
    void whatIsOpenedWhileASubmissionWaitsDidNotHelpIt() throws InterruptedException {
        String attempt = http().open("code/double-it");
        try (FakeSandbox.Gate gate = SANDBOX.gate()) {
            http().submit(attempt, FakeSandbox.WAITS);
            gate.awaitEntered();
            CLOCK.advance(Duration.ofSeconds(1));
            http().post("/api/attempts/" + attempt + "/hints", "{\"next\": 1}");
            http().post("/api/attempts/" + attempt + "/give-up", "{}");
        }

        JsonNode row = evidence("numbers.double", 1).getFirst();
        assertThat(row.get("unaided").booleanValue()).isTrue();
        assertThat(row.get("hintsUsed").intValue()).isZero();
    }

    private List<JsonNode> evidence(String item, int rows) {
        return Awaitility.await()
                .until(
                        () -> http().get("/api/items/" + item)
                                .json()
                                .get("evidence")
                                .valueStream()
                                .toList(),
                        found -> found.size() == rows);
    }

    private String level(String item) {
        return http().get("/api/items/" + item).json().get("level").stringValue();
    }
}
