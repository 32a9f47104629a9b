package dev.zachet.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zachet.testing.Caller.Reply;
import dev.zachet.testing.HttpScenario;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class TopicHttpTest extends HttpScenario {
    private static final String ITEM = "/api/items/numbers.aloud";
    private static final String QUESTION = ITEM + "/follow-ups/why";

    @Test
    void tellsTheAnswerInTheReadersLanguage() {
        JsonNode english = http().get(ITEM + "/topic").json();
        JsonNode russian = http().in("ru").get(ITEM + "/topic").json();

        assertThat(english.at("/answer/brief").stringValue())
                .isEqualTo("<p>To double is to add a number to itself.</p>\n");
        assertThat(english.at("/answer/full").stringValue()).contains("<code class=\"language-python\"># no heading");
        assertThat(english.at("/answer/mistakes").stringValue()).contains("<strong>Adding two.</strong>");
        assertThat(english.at("/answer/dialogue").stringValue()).contains("<strong>I:</strong>");
        assertThat(russian.at("/answer/brief").stringValue()).contains("сложить число с собой");
        assertThat(russian.at("/seeAlso/0/title").stringValue()).isEqualTo("Удвоение");
        assertThat(english.at("/seeAlso/0/id").stringValue()).isEqualTo("numbers.double");
        assertThat(english.at("/sources/0/url").stringValue()).startsWith("https://docs.python.org/");
        assertThat(english.get("cards").intValue()).isZero();
    }

    @Test
    void saysWhetherAProofHoldsOnThePythonThatJudges() {
        JsonNode proof = http().get(ITEM + "/topic").json().at("/proofs/0");

        assertThat(proof.get("source").stringValue()).isEqualTo("print(2 * 2)\n");
        assertThat(proof.get("prints").stringValue()).isEqualTo("4\n");
        assertThat(proof.get("implementation").stringValue()).isEqualTo("any");
        assertThat(proof.get("versions").stringValue()).isEqualTo(">=3.11");
        assertThat(proof.get("python").stringValue()).isEqualTo("3.11.2");
        assertThat(proof.get("holds").booleanValue()).isTrue();
        assertThat(proof.get("traced").booleanValue()).isTrue();
    }

    @Test
    void anItemSaysWhetherThereIsATopic() {
        assertThat(http().get(ITEM).json().get("topic").booleanValue()).isTrue();
        assertThat(http().get("/api/items/numbers.double").json().get("topic").booleanValue())
                .isFalse();
        Reply none = http().get("/api/items/numbers.double/topic");
        assertThat(none.status()).isEqualTo(404);
        assertThat(none.json().get("detail").stringValue()).contains("topic numbers.double");
    }

    @Test
    void anAnswerIsLockedBeforeTheKeyPointsAreShownAndStays() {
        assertThat(ladder().at("/0/keyPoints").isNull()).isTrue();
        assertThat(http().put(QUESTION + "/said", "{\"points\": [0]}").status()).isEqualTo(409);
        assertThat(http().post(QUESTION, "{\"text\": \" \", \"aloud\": false}").status())
                .isEqualTo(422);

        JsonNode answered = http().post(QUESTION, "{\"text\": \"Because.\", \"aloud\": false}")
                .json();

        assertThat(answered.at("/0/answer/text").stringValue()).isEqualTo("Because.");
        assertThat(answered.at("/0/keyPoints/0/text").stringValue()).isEqualTo("that is what multiplying does");
        assertThat(answered.at("/1/keyPoints").isNull()).isTrue();
        assertThat(http().post(QUESTION, "{\"text\": \"No.\", \"aloud\": false}")
                        .status())
                .isEqualTo(409);
        http().put(QUESTION + "/said", "{\"points\": [0, 99]}");
        assertThat(ladder().at("/0/keyPoints/0/said").booleanValue()).isTrue();
        assertThat(http().post(ITEM + "/follow-ups/never-asked", "{\"text\": \"Yes.\", \"aloud\": false}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theQuestionsOfAnExerciseWithTheSameNamesStayUnanswered() {
        String attempt = http().open("code/double-it");
        http().post(QUESTION, "{\"text\": \"\", \"aloud\": true}");

        JsonNode ofAttempt = http().get("/api/attempts/" + attempt + "/claims").json();

        assertThat(ofAttempt.at("/followUps/0/id").stringValue()).isEqualTo("why");
        assertThat(ofAttempt.at("/followUps/0/answer").isNull()).isTrue();
    }

    @Test
    void whatWasSaidIsWeakEvidenceForTheItem() {
        http().post(QUESTION, "{\"text\": \"\", \"aloud\": true}");
        http().put(QUESTION + "/said", "{\"points\": [0]}");

        JsonNode row = Awaitility.await()
                .until(() -> http().get(ITEM).json().get("evidence"), rows -> rows.size() > 0)
                .get(0);
        assertThat(row.get("source").stringValue()).isEqualTo("follow-up");
        assertThat(row.get("topic").booleanValue()).isTrue();
        assertThat(row.get("exercise").isNull()).isTrue();
        assertThat(row.get("weight").doubleValue()).isLessThan(0.5);
        assertThat(http().get(ITEM).json().get("level").stringValue()).isEqualTo("some");
    }

    @Test
    void answersGoWithTheLearner() {
        http().post(QUESTION, "{\"text\": \"Mine.\", \"aloud\": false}");
        assertThat(http().get("/api/learner/export").text()).contains("Mine.").contains("numbers.aloud");

        http().delete("/api/learner?confirm=delete");

        assertThat(ladder().at("/0/answer").isNull()).isTrue();
    }

    @Test
    void theTrackOfInternalsHasItsQuestionsByTheme() {
        JsonNode track = http().get("/api/internals").json();

        assertThat(track.get("total").intValue()).isEqualTo(1);
        assertThat(track.at("/themes/0/item/id").stringValue()).isEqualTo("numbers.double");
        assertThat(track.at("/themes/0/topic").booleanValue()).isFalse();
        JsonNode question = track.at("/themes/0/questions/0");
        assertThat(question.get("kind").stringValue()).isEqualTo("predict");
        assertThat(question.get("question").stringValue()).isEqualTo("<p>What does the program print?</p>\n");
        assertThat(question.get("answer").stringValue()).isEqualTo("<p>Four.</p>\n");
        assertThat(question.at("/proof/source").stringValue()).isEqualTo("print(2 * 2)\n");
        assertThat(question.get("followUps")
                        .valueStream()
                        .map(JsonNode::stringValue)
                        .toList())
                .isEqualTo(List.of("<p>And for a string?</p>\n"));
    }

    private JsonNode ladder() {
        return http().get(ITEM + "/topic").json().get("followUps");
    }
}
