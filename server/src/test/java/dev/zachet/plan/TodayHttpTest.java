package dev.zachet.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zachet.testing.FakeSandbox;
import dev.zachet.testing.HttpScenario;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class TodayHttpTest extends HttpScenario {

    @Test
    void beginsWithTheFirstExercise() {
        JsonNode today = today();

        assertThat(today.get("continueWith").isNull()).isTrue();
        assertThat(today.at("/next/0/exercise/id").stringValue()).isEqualTo("code/double-it");
        assertThat(today.at("/next/0/reason").stringValue()).isEqualTo("first");
        assertThat(today.at("/next/0/item/title").stringValue()).isEqualTo("Doubling");
        assertThat(today.get("recent").size()).isZero();
        assertThat(today.get("solved").intValue()).isZero();
        assertThat(today.get("total").intValue()).isEqualTo(3);
    }

    @Test
    void goesOnWithWhatWasBegun() {
        http().judged(http().open("code/double-it"), FakeSandbox.ADDS_TWO);

        JsonNode today = today();
        assertThat(today.at("/continueWith/id").stringValue()).isEqualTo("code/double-it");
        assertThat(today.at("/recent/0/exercise/id").stringValue()).isEqualTo("code/double-it");
        assertThat(today.at("/recent/0/outcome").stringValue()).isEqualTo("rejected");
    }

    @Test
    void afterASolvedOneComesOneMoreOfTheSameItem() {
        http().judged(http().open("code/double-it"), FakeSandbox.RIGHT);

        JsonNode today = today();
        assertThat(today.get("continueWith").isNull()).isTrue();
        assertThat(today.at("/next/0/exercise/id").stringValue()).isEqualTo("code/double-again");
        assertThat(today.at("/next/0/reason").stringValue()).isEqualTo("same-item");
        assertThat(today.get("solved").intValue()).isEqualTo(1);
    }

    @Test
    void tellsTheNewestSubmissionsFirstAndAtMostSix() {
        String attempt = http().open("code/double-it");
        for (int i = 0; i < 6; i++) {
            http().judged(attempt, FakeSandbox.ADDS_TWO);
        }
        JsonNode last = http().judged(attempt, FakeSandbox.RIGHT);

        assertThat(today().get("recent").size()).isEqualTo(6);
        assertThat(today().at("/recent/0/submissionId")).isEqualTo(last.get("id"));
    }

    private JsonNode today() {
        return http().get("/api/today").json();
    }
}
