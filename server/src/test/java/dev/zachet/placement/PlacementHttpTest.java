package dev.zachet.placement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zachet.testing.Caller.Reply;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What is asked, what is answered, and what becomes of it. */
class PlacementHttpTest extends PlacementScenario {

    @Test
    void nothingIsKnownBeforeItBegins() {
        JsonNode placement = placement();

        assertThat(placement.get("state").stringValue()).isEqualTo("new");
        assertThat(placement.get("minutes").intValue()).isEqualTo(20);
        assertThat(placement.get("question").isNull()).isTrue();
        assertThat(judgements(placement)).containsExactly("not-asked", "not-asked");
    }

    @Test
    void asksFirstWhereUncertaintyTimesWeightIsLargest() {
        assertThat(goOn().at("/question/item/id").stringValue()).isEqualTo("numbers.double");
        http().post("/api/placement/end", "");
        http().put("/api/plan", """
                {"interview": "%s", "minutes": 60, "daysOff": [], "seniority": "middle", "companies": ["acme"],
                 "zone": "UTC"}""".formatted(
                        CLOCK.instant().plus(Duration.ofDays(9)).toString().substring(0, 10)));

        assertThat(goOn().at("/question/item/id").stringValue()).isEqualTo("numbers.double");
        // acme asks for doubling in nine interviews of ten, for explaining in six, and for questions in two
        assertThat(items(6))
                .startsWith("numbers.double", "numbers.aloud")
                .contains("interview.ask")
                .containsOnlyOnce("interview.ask");
    }

    @Test
    void whatIsPrintedIsComparedAndNotShownBefore() {
        JsonNode asked = goOn();
        assertThat(asked.at("/question/kind").stringValue()).isEqualTo("predict");
        assertThat(asked.at("/question/program").stringValue()).isEqualTo("print(2 * 2)\n");
        assertThat(asked.at("/question/otherSide").isNull()).isTrue();
        assertThat(asked.toString()).doesNotContain("Four", "prints", "exact");

        JsonNode answered = answer(id(asked), " 4 \n".stripLeading()).json();

        assertThat(answered.at("/question/score").doubleValue()).isEqualTo(1);
        assertThat(answered.at("/question/otherSide/prints").stringValue()).isEqualTo("4\n");
        assertThat(answered.at("/known/0/asked").intValue()).isEqualTo(1);
        assertThat(answered.at("/known/0/right").intValue()).isEqualTo(1);
        JsonNode fact = evidence(1).getFirst();
        assertThat(fact.get("source").stringValue()).isEqualTo("placement");
        assertThat(fact.get("exercise").stringValue()).isEqualTo("placement/" + card());
        assertThat(fact.get("weight").doubleValue()).isEqualTo(0.5);
        assertThat(fact.get("score").doubleValue()).isEqualTo(1);
        assertThat(fact.get("unaided").booleanValue()).isTrue();
    }

    @Test
    void anAnswerCountsOnceThoughItsCardIsInTheDeckFromThenOn() {
        answer(id(goOn()), "4");
        evidence(1);

        assertThat(export("cardReviews").size()).isEqualTo(1);
        assertThat(http().get("/api/readiness").json().at("/overall/restsOn").valueStream())
                .extracting(rests -> rests.get("kind").stringValue())
                .containsExactly("placement");
    }

    @Test
    void aSpokenAnswerCountsByWhatIsTickedAndForLess() {
        JsonNode asked = goOnTo("spoken");
        assertThat(http().post(question(asked) + "/points", "{\"points\": [0]}").status())
                .isEqualTo(409);
        JsonNode locked = answer(id(asked), "").json();
        assertThat(locked.at("/question/otherSide/keyPointsHtml").size()).isEqualTo(2);
        assertThat(locked.at("/question/score").isNull()).isTrue();
        assertThat(http().post(question(asked) + "/next", "").status()).isEqualTo(409);

        JsonNode ticked =
                http().post(question(asked) + "/points", "{\"points\": [1]}").json();

        assertThat(ticked.at("/question/score").doubleValue()).isEqualTo(0.5);
        int answered = ticked.get("answered").intValue();
        JsonNode fact = evidence(answered).getLast();
        assertThat(fact.get("weight").doubleValue()).isEqualTo(0.2);
        assertThat(fact.get("score").doubleValue()).isEqualTo(0.5);
    }

    @Test
    void notKnowingIsAnAnswer() {
        JsonNode asked = goOn();

        JsonNode given = http().post(question(asked) + "/answer", "{}").json();

        assertThat(given.at("/question/known").booleanValue()).isFalse();
        assertThat(given.at("/question/score").doubleValue()).isZero();
        assertThat(given.at("/question/otherSide/answerHtml").stringValue()).contains("Four");
        assertThat(evidence(1).getFirst().get("score").doubleValue()).isZero();
    }

    @Test
    void theSameAnswerTwiceCountsOnceAndAnotherIsRefused() {
        JsonNode asked = goOn();
        JsonNode first = answer(id(asked), "5").json();

        assertThat(answer(id(asked), "5").json()).isEqualTo(first);
        Reply other = answer(id(asked), "4");

        assertThat(other.status()).isEqualTo(409);
        assertThat(other.json().get("title").stringValue()).isEqualTo("Already answered");
        assertThat(http().post(question(asked) + "/answer", "{}").status()).isEqualTo(409);
        http().post(question(asked) + "/next", "");
        JsonNode then = placement();
        assertThat(http().post(question(asked) + "/next", "").json()).isEqualTo(then);
        assertThat(evidence(1)).hasSize(1);
    }

    @Test
    void answeredCardsAreStudiedForTheFirstTime() {
        String right = answerNext("4");
        String wrong = answerNext("5");

        JsonNode known = http().get("/api/cards/" + right).json();
        JsonNode missed = http().get("/api/cards/" + wrong).json();

        assertThat(known.get("reviews").intValue()).isEqualTo(1);
        assertThat(missed.get("reviews").intValue()).isEqualTo(1);
        assertThat(missed.get("due").stringValue()).isLessThan(known.get("due").stringValue());
        assertThat(evidence(2))
                .as("one answer is one fact")
                .extracting(fact -> fact.get("source").stringValue())
                .containsOnly("placement");
    }

    @Test
    void aPlanBeginsWithWhatWasNotAnswered() {
        String plan = """
                {"interview": "%s", "minutes": 20, "daysOff": [], "seniority": "middle", "companies": [], "zone": "UTC"}""".formatted(
                        CLOCK.instant().plus(Duration.ofDays(9)).toString().substring(0, 10));
        http().put("/api/plan", plan);
        List<String> before = days();
        for (int i = 0; i < 40; i++) {
            goOn();
            boolean numbers = placement().at("/question/item/id").stringValue().equals("numbers.double");
            String kind = placement().at("/question/kind").stringValue();
            if (numbers && kind.equals("predict")) {
                answerNext("4");
            } else {
                pass();
            }
        }
        evidence(1);

        assertThat(before.getFirst()).startsWith("[code/double-it, ");
        Awaitility.await()
                .untilAsserted(() -> assertThat(days().getFirst())
                        .as("doubling was answered, explaining was not")
                        .startsWith("[topic/numbers.aloud, "));
    }

    @Test
    void erasingTakesItAway() {
        goOn();
        assertThat(export("placementQuestions").size()).isEqualTo(1);

        http().delete("/api/learner?confirm=delete");

        assertThat(export("placementQuestions").size()).isZero();
        assertThat(placement().get("state").stringValue()).isEqualTo("new");
    }

    @ParameterizedTest
    @ValueSource(strings = {"answer", "points", "next"})
    void aQuestionThatWasNeverAskedIsNotFound(String step) {
        String path = "/api/placement/questions/" + new UUID(1, 2) + "/" + step;
        String body = step.equals("points") ? "{\"points\": []}" : "{}";
        assertThat(http().post(path, body).status()).isEqualTo(404);
        goOn();

        Reply refused = http().in("ru").post(path, body);

        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.json().get("detail").stringValue()).contains(new UUID(1, 2).toString());
    }

    @Test
    void refusesWhatMakesNoSenseAndSaysWhy() {
        JsonNode asked = goOn();
        assertThat(answer(id(asked), "  ").json().get("field").stringValue()).isEqualTo("text");
        assertThat(http().in("ru")
                        .post(question(asked) + "/answer", "{\"text\": \" \"}")
                        .json()
                        .get("title")
                        .stringValue())
                .isEqualTo("Ничего не введено");
        assertThat(answer(id(asked), "a".repeat(10_001)).status()).isEqualTo(422);
        assertThat(http().post(question(asked) + "/points", "{\"points\": [0]}").status())
                .isEqualTo(409);
        JsonNode spoken = goOnTo("spoken");
        answer(id(spoken), "aloud");
        Reply unknown = http().post(question(spoken) + "/points", "{\"points\": [2]}");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.json().get("detail").stringValue()).contains("no key point 2", "0 to 1");
        assertThat(http().post(question(spoken) + "/points", "{\"points\": [-1]}")
                        .status())
                .isEqualTo(422);
        assertThat(http().post("/api/placement/questions/nonsense/next", "").status())
                .isEqualTo(400);
    }
}
