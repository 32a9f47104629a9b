package dev.zachet.evening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zachet.testing.FakeSandbox;
import dev.zachet.testing.HttpScenario;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class EveningHttpTest extends HttpScenario {

    @Test
    void thereIsAPackWithoutAGoalAndWithoutAnythingDone() {
        JsonNode pack = http().in("ru").get("/api/evening").json();

        assertThat(pack.get("interview").isNull()).isTrue();
        assertThat(pack.get("answers").size()).isEqualTo(1);
        assertThat(pack.at("/answers/0/item/title").stringValue()).isEqualTo("Объяснение вслух");
        assertThat(pack.at("/answers/0/html").stringValue()).startsWith("<p>");
        assertThat(pack.at("/answers/0/shown").intValue()).isZero();
        assertThat(pack.get("mistakes").size()).isZero();
    }

    @Test
    void knowsWhenAndWhere() {
        LocalDate interview =
                LocalDate.ofInstant(CLOCK.instant(), ZoneOffset.UTC).plusDays(2);
        http().put("/api/plan", """
                {"interview": "%s", "minutes": 60, "daysOff": [], "seniority": "senior", "companies": ["acme"], "zone": "UTC"}""".formatted(interview));

        JsonNode pack = http().get("/api/evening").json();

        assertThat(pack.get("interview").stringValue()).isEqualTo(interview.toString());
        assertThat(pack.at("/companies/0/title").stringValue()).isEqualTo("Acme");
    }

    @Test
    void aVerdictOfOneKindTwiceIsAMistakeThatRepeats() {
        http().judged(http().open("code/double-it"), FakeSandbox.ADDS_TWO);
        assertThat(mistakes("wrong-answer")).isEmpty();
        http().judged(http().open("code/double-again"), FakeSandbox.ADDS_TWO);

        JsonNode mistake = mistakes("wrong-answer").getFirst();

        assertThat(mistake.get("times").intValue()).isEqualTo(2);
        assertThat(mistake.get("where")
                        .valueStream()
                        .map(place -> place.get("id").stringValue()))
                .containsExactlyInAnyOrder("code/double-it", "code/double-again");
        assertThat(mistake.at("/where/0/kind").stringValue()).isEqualTo("exercise");
    }

    @Test
    void theSameTextHandedInTwiceIsOneMistake() {
        String attempt = http().open("code/double-it");
        http().judged(attempt, FakeSandbox.ADDS_TWO);
        http().judged(attempt, FakeSandbox.ADDS_TWO);

        assertThat(mistakes("wrong-answer")).isEmpty();
    }

    @Test
    void questionsMissedTwiceAreAMistakeOfTheirItem() {
        miss("numbers.double");
        miss("numbers.double");
        Awaitility.await().until(() -> mistakes("questions").size() == 1);

        JsonNode mistake = mistakes("questions").getFirst();
        assertThat(mistake.get("what").stringValue()).isEqualTo("Doubling");
        assertThat(mistake.at("/where/0/id").stringValue()).isEqualTo("numbers.double");
    }

    @Test
    void aCardThatDoesNotStickIsNamed() {
        String card = http().get("/api/cards")
                .json()
                .valueStream()
                .findFirst()
                .orElseThrow()
                .get("id")
                .stringValue();
        grade(card, 4);
        for (int lapse = 0; lapse < 8; lapse++) {
            CLOCK.advance(java.time.Duration.ofDays(60));
            grade(card, 1);
            grade(card, 3);
            grade(card, 3);
            grade(card, 4);
        }

        JsonNode mistake = mistakes("leech").getFirst();

        assertThat(mistake.get("times").intValue()).isGreaterThanOrEqualTo(8);
        assertThat(mistake.at("/where/0/id").stringValue()).isEqualTo(card);
    }

    private void grade(String card, int grade) {
        CLOCK.advance(java.time.Duration.ofMinutes(20));
        assertThat(http().post(
                                "/api/cards/" + card + "/reviews",
                                "{\"grade\": " + grade + ", \"said\": [], \"seconds\": 5}",
                                "Idempotency-Key",
                                UUID.randomUUID().toString())
                        .status())
                .isEqualTo(200);
    }

    private void miss(String item) {
        LocalDate day = LocalDate.ofInstant(CLOCK.instant(), ZoneOffset.UTC);
        JsonNode begun =
                http().post("/api/debriefs", "{\"day\": \"" + day + "\"}").json();
        String path = "/api/debriefs/" + begun.get("id").stringValue();
        http().put(path, """
                {"revision": 0, "company": null, "companyName": "", "day": "%s", "stage": "python",
                 "questions": [{"id": "%s", "item": "%s", "words": "", "mark": "failed"}], "outcome": "unknown", "note": ""}""".formatted(day, UUID.randomUUID(), item));
        assertThat(http().put(path + "/finish", "").status()).isEqualTo(200);
    }

    private List<JsonNode> mistakes(String kind) {
        return http().get("/api/evening")
                .json()
                .get("mistakes")
                .valueStream()
                .filter(mistake -> mistake.get("kind").stringValue().equals(kind))
                .toList();
    }
}
