package dev.zachet.flashcards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zachet.testing.Caller.Reply;
import dev.zachet.testing.FakeSandbox;
import dev.zachet.testing.HttpScenario;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class LessonHttpTest extends HttpScenario {

    @Test
    void aFailedHiddenCaseBecomesOneCardThatAsksForIt() {
        String attempt = http().open("code/double-it");
        http().judged(attempt, FakeSandbox.SMALL);
        Awaitility.await().until(() -> own("en").size() == 1);
        http().judged(attempt, FakeSandbox.SMALL);

        JsonNode card = card(own("en").getFirst(), "en");
        assertThat(card.get("origin").stringValue()).isEqualTo("failed-case");
        assertThat(card.at("/item/id").stringValue()).isEqualTo("numbers.double");
        assertThat(card.at("/text/question").stringValue())
                .startsWith("“Double it”: what is the answer for this input")
                .contains("```\nvalue = 1\n```");
        assertThat(card.at("/text/answer").stringValue())
                .contains("The answer:\n\n```\n2\n```")
                .contains("Your solution gave:\n\n```\n0\n```");
        assertThat(card(own("ru").getFirst(), "ru").at("/text/question").stringValue())
                .startsWith("«Удвойте»: какой ответ правильный");
        assertThat(own("en")).hasSize(1);
    }

    @Test
    void aFailedExampleMakesNoCard() {
        JsonNode judged = http().judged(http().open("code/double-it"), FakeSandbox.ADDS_TWO);

        assertThat(made(http().get(path(judged))).toString()).isEqualTo("{\"possible\":0,\"made\":0}");
    }

    @Test
    void makesNothingByItselfWhereThatIsNotWanted() {
        http().patch("/api/cards/settings", "{\"automatic\": false}");
        String attempt = http().open("code/double-it");
        JsonNode judged = http().judged(attempt, FakeSandbox.SMALL);
        // the evidence of the same event is there: whoever hears it has heard it
        Awaitility.await()
                .until(() -> http().get("/api/items/numbers.double")
                                .json()
                                .get("evidence")
                                .size()
                        == 1);

        assertThat(made(http().get(path(judged))).toString()).isEqualTo("{\"possible\":1,\"made\":0}");
        assertThat(made(http().put(path(judged), "")).toString()).isEqualTo("{\"possible\":1,\"made\":1}");
        assertThat(own("en")).hasSize(1);
    }

    @Test
    void aCardThatWasRemovedComesBackOnlyWhenAskedFor() {
        http().patch("/api/cards/settings", "{\"automatic\": false}");
        JsonNode judged = http().judged(http().open("code/double-it"), FakeSandbox.SMALL);
        http().put(path(judged), "");
        http().delete("/api/cards/" + own("en").getFirst());
        assertThat(own("en")).isEmpty();

        http().put(path(judged), "");

        assertThat(card(own("en").getFirst(), "en").at("/text/answer").stringValue())
                .contains("The answer");
    }

    @Test
    void aContradictedClaimBecomesACardWithWhatWasMeasured() {
        String attempt = http().open("code/double-it");
        http().judged(attempt, FakeSandbox.GROWS);
        JsonNode claimed = claim(attempt, "O(1)", "list");

        http().put(path(claimed), "");

        List<JsonNode> cards = own("en").stream().map(id -> card(id, "en")).toList();
        assertThat(cards).hasSize(2);
        assertThat(cards.getFirst().at("/text/question").stringValue())
                .contains("how does the time")
                .contains("for _ in range(value)");
        assertThat(cards.getFirst().at("/text/answer").stringValue())
                .contains("Measured: **linear or n log n**. You had said O(1).")
                .contains("n = ");
        assertThat(cards.get(1).at("/text/answer").stringValue())
                .isEqualTo("- **One number is enough**: Nothing else is given");
        assertThat(cards.get(1).at("/text/mistake").stringValue())
                .isEqualTo("**A list of two summands**: Memory for nothing");
    }

    @Test
    void aFollowUpBecomesACardWithItsKeyPoints() {
        String attempt = http().open("code/double-it");
        String path = "/api/attempts/" + attempt + "/follow-ups/cost/card";
        assertThat(made(http().get(path)).get("made").intValue()).isZero();

        http().put(path, "");
        http().put(path, "");

        assertThat(own("en")).hasSize(1);
        JsonNode card = card(own("en").getFirst(), "en");
        assertThat(card.at("/text/question").stringValue()).isEqualTo("“Double it”. What does it cost?");
        assertThat(card.at("/text/keyPoints/0").stringValue()).isEqualTo("O(1)");
        assertThat(http().put("/api/attempts/" + attempt + "/follow-ups/none/card", "")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aFollowUpOfATopicBecomesACardOnce() {
        String question = http().get("/api/items/numbers.aloud/topic")
                .json()
                .at("/followUps/0/id")
                .stringValue();
        String path = "/api/items/numbers.aloud/follow-ups/" + question + "/card";
        assertThat(made(http().get(path)).get("made").intValue()).isZero();

        http().put(path, "");
        assertThat(made(http().put(path, "")).get("made").intValue()).isEqualTo(1);

        JsonNode card = card(own("en").getFirst(), "en");
        assertThat(card.get("origin").stringValue()).isEqualTo("follow-up");
        assertThat(card.at("/item/id").stringValue()).isEqualTo("numbers.aloud");
        assertThat(card.at("/text/keyPoints").size()).isPositive();
        assertThat(http().put("/api/items/numbers.aloud/follow-ups/none/card", "")
                        .status())
                .isEqualTo(404);
    }

    private static String path(JsonNode submission) {
        return "/api/submissions/" + submission.get("id").stringValue() + "/cards";
    }

    private static JsonNode made(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json();
    }

    private List<String> own(String language) {
        return http().in(language)
                .get("/api/cards?which=own")
                .json()
                .valueStream()
                .map(line -> line.get("id").stringValue())
                .toList();
    }

    private JsonNode card(String id, String language) {
        return http().in(language).get("/api/cards/" + id).json();
    }

    private JsonNode claim(String attempt, String time, String structure) {
        Reply reply = http().post(
                        "/api/attempts/" + attempt + "/claims",
                        "{\"time\": \"%s\", \"memory\": \"O(1)\", \"structure\": \"%s\", \"words\": \"\"}"
                                .formatted(time, structure),
                        "Idempotency-Key",
                        UUID.randomUUID().toString());
        return http().events(reply.json().get("id").stringValue(), _ -> {}).getLast();
    }
}
