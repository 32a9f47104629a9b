package dev.zachet.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PlannedCardsHttpTest extends PlanScenario {

    @Test
    void theCardsOfADayAreOneStepWithItsMinutes() {
        JsonNode cards = prepare(12, 60).at("/day/cards");

        assertThat(cards.get("fresh").intValue()).isEqualTo(1);
        assertThat(cards.get("known").intValue()).isZero();
        assertThat(cards.get("minutes").intValue()).isEqualTo(1);
        assertThat(cards.get("daysLeft").intValue()).isEqualTo(12);
        assertThat(cards.at("/items/0/title").stringValue()).isEqualTo("Doubling");
        assertThat(ids(plan())).noneMatch(id -> id.startsWith("card/"));
    }

    @Test
    void whatWasReviewedTodayIsDoneTodayAndComesAgainLater() {
        prepare(12, 60);

        review(CARD, 3);

        JsonNode plan = plan();
        assertThat(plan.at("/cardsDone/count").intValue()).isEqualTo(1);
        assertThat(plan.at("/cardsDone/minutes").intValue()).isEqualTo(1);
        assertThat(plan.at("/day/spent").intValue()).isEqualTo(1);
        assertThat(plan.at("/day/cards").isNull()).isTrue();
        assertThat(days().valueStream()
                        .skip(1)
                        .map(day -> day.at("/cards/known").intValue(0))
                        .filter(known -> known == 1))
                .isNotEmpty();
    }

    @Test
    void theSessionHasTheCardsOfThePlanWhetherTheyAreDueOrNot() {
        prepare(12, 60);
        assertThat(planned()).containsExactly(CARD);
        review(CARD, 4);
        assertThat(planned()).isEmpty();

        int day = firstDayWithCards();
        CLOCK.advance(Duration.ofDays(day));

        assertThat(plan().at("/day/cards/known").intValue()).isEqualTo(1);
        assertThat(planned()).containsExactly(CARD);
        assertThat(http().get("/api/cards/session").json().get("cards").size())
                .as("by itself it is not due yet")
                .isZero();
    }

    @Test
    void withoutAPlanNoCardIsPlanned() {
        assertThat(planned()).isEmpty();
    }

    @Test
    void newCardsWaitUntilTheTopicOfTheirItemWasRead() {
        String own = write("numbers.aloud");
        JsonNode plan = prepare(12, 60);
        assertThat(step(plan, READING).at("/why/unlocksCards").intValue()).isEqualTo(1);
        assertThat(plan.at("/day/cards/fresh").intValue()).isEqualTo(2);

        JsonNode late = wish(READING, today().plusDays(3)).json();
        assertThat(late.at("/day/cards/fresh").intValue()).isEqualTo(1);
        assertThat(planned()).doesNotContain(own);
        assertThat(days().get(3).at("/cards/fresh").intValue()).isEqualTo(1);

        http().put("/api/plan/wishes/" + READING, "{}");
        assertThat(planned()).as("a topic that is not wanted holds nothing up").contains(own);
    }

    @Test
    void asManyNewCardsADayAsTheLearnerWants() {
        http().patch("/api/cards/settings", "{\"newPerDay\": 0}");

        JsonNode plan = prepare(12, 60);

        assertThat(plan.at("/day/cards").isNull()).isTrue();
        assertThat(plan.at("/cardsNotCovered/0/count").intValue()).isEqualTo(1);
        assertThat(ids(plan)).as("other new work has a number of its own").contains(IT, READING);
    }

    @Test
    void aCardSetAsideIsNotPlanned() {
        http().put("/api/cards/" + CARD + "/suspension", "");

        assertThat(prepare(12, 60).at("/day/cards").isNull()).isTrue();
    }

    @Test
    void aSingleCardCannotBeWishedFor() {
        prepare(12, 60);

        assertThat(wish("card/" + CARD, today()).status()).isEqualTo(404);
    }

    private int firstDayWithCards() {
        JsonNode days = days();
        int day = 0;
        while (days.get(day).get("cards").isNull()) {
            day++;
        }
        return day;
    }

    private List<String> planned() {
        return http().get("/api/cards/session/planned")
                .json()
                .get("cards")
                .valueStream()
                .map(card -> card.get("id").stringValue())
                .toList();
    }

    private void review(String card, int grade) {
        String body = "{\"grade\": %d, \"said\": [], \"seconds\": 20}".formatted(grade);
        assertThat(http().post(
                                "/api/cards/" + card + "/reviews",
                                body,
                                "Idempotency-Key",
                                UUID.randomUUID().toString())
                        .status())
                .isEqualTo(200);
    }

    private String write(String item) {
        String text =
                "{\"question\": \"Q\", \"answer\": \"A\", \"strong\": \"\", \"mistake\": \"\", \"followUps\": [], \"keyPoints\": []}";
        return http().post("/api/cards", "{\"item\": \"%s\", \"text\": %s}".formatted(item, text))
                .json()
                .get("id")
                .stringValue();
    }
}
