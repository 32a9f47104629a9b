package dev.zachet.placement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zachet.testing.FakeSandbox;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** How a placement goes on: its time, its slices, its exercise, its end. */
class PlacementSlicesHttpTest extends PlacementScenario {

    @Test
    void aSliceEndsWhenNothingFitsAnyMoreAndTheNextWaits() {
        goOn();
        int asked = 0;
        while (placement().get("state").stringValue().equals("asking")) {
            assertThat(placement().get("secondsLeft").intValue()).isEqualTo(420 - 60 * asked);
            CLOCK.advance(Duration.ofSeconds(60));
            answerNext("4");
            asked++;
        }

        assertThat(asked).isEqualTo(7);
        JsonNode between = placement();
        assertThat(between.get("state").stringValue()).isEqualTo("between");
        assertThat(between.get("slice").intValue()).isEqualTo(1);
        assertThat(between.get("secondsLeft").intValue()).isZero();
        assertThat(judgements(between).getFirst()).isNotEqualTo("not-asked");
        CLOCK.advance(Duration.ofDays(3));
        assertThat(goOn().get("slice").intValue()).isEqualTo(2);
        assertThat(placement().get("secondsLeft").intValue()).isEqualTo(420);
    }

    @Test
    void whenTheTimeIsOverTheQuestionMayStillBeAnswered() {
        JsonNode asked = goOn();
        for (int i = 0; i < 2; i++) {
            CLOCK.advance(Duration.ofSeconds(170));
            answerNext("4");
        }
        CLOCK.advance(Duration.ofSeconds(170));

        assertThat(placement().get("secondsLeft").intValue()).isZero();
        answerNext("4");

        assertThat(placement().get("state").stringValue()).isEqualTo("between");
        assertThat(placement().get("answered").intValue()).isEqualTo(3);
        assertThat(answer(id(asked), "4").status()).as("the first one again").isEqualTo(200);
    }

    @Test
    void aSilenceDoesNotEatTheSliceAndAPauseTakesNothing() {
        JsonNode asked = goOn();
        assertThat(asked.get("counted").intValue()).isEqualTo(180);
        CLOCK.advance(Duration.ofSeconds(40));
        http().post("/api/placement/pause", "");
        CLOCK.advance(Duration.ofDays(1));

        JsonNode paused = placement();
        assertThat(paused.get("state").stringValue()).isEqualTo("paused");
        assertThat(paused.get("secondsLeft").intValue()).isEqualTo(380);
        assertThat(id(paused)).isEqualTo(id(asked));

        assertThat(id(goOn())).isEqualTo(id(asked));
        CLOCK.advance(Duration.ofHours(8));
        assertThat(placement().get("secondsLeft").intValue()).isEqualTo(240);
    }

    @Test
    void aRestartLosesNothing() {
        JsonNode asked = goOn();
        CLOCK.advance(Duration.ofSeconds(15));
        JsonNode before = placement();

        restart();

        assertThat(placement()).isEqualTo(before);
        assertThat(answer(id(asked), "4").status()).isEqualTo(200);
    }

    @Test
    void theSecondSliceBeginsWithASmallExerciseThatIsSolvedThroughPractice() {
        JsonNode coding = goOnToCode();
        String exercise = coding.at("/question/exercise/id").stringValue();
        assertThat(exercise).isEqualTo("code/double-it");
        assertThat(answer(id(coding), "4").status()).isEqualTo(422);
        assertThat(http().post(question(coding) + "/next", "").status()).isEqualTo(409);
        int facts = evidence(1).size();

        http().judged(http().open(exercise), FakeSandbox.RIGHT);

        assertThat(placement().at("/question/score").doubleValue()).isEqualTo(1);
        JsonNode next = http().post(question(coding) + "/next", "").json();
        assertThat(next.at("/question/kind").stringValue()).isNotEqualTo("code");
        assertThat(evidence(facts + 2))
                .as("the exercise's own facts and no more")
                .filteredOn(fact -> fact.get("exercise").stringValue().equals(exercise))
                .extracting(fact -> fact.get("source").stringValue())
                .containsOnly("code");
    }

    @Test
    void anExerciseThatIsGivenUpLeavesNoFact() {
        JsonNode coding = goOnToCode();
        int answered = coding.get("answered").intValue();

        http().post(question(coding) + "/answer", "{}");
        JsonNode next = http().post(question(coding) + "/next", "").json();

        assertThat(next.get("state").stringValue()).isEqualTo("asking");
        assertThat(next.get("answered").intValue()).isEqualTo(answered);
        assertThat(evidence(answered)).hasSize(answered);
    }

    @Test
    void itCanBeEndedAndBegunAgainWithOtherQuestions() {
        JsonNode asked = goOn();
        String card = card();
        http().post("/api/placement/end", "");
        JsonNode ended = http().post("/api/placement/end", "").json();
        assertThat(ended.get("state").stringValue()).isEqualTo("ended");
        assertThat(ended.get("question").isNull()).isTrue();
        assertThat(answer(id(asked), "4").status()).isEqualTo(409);
        assertThat(answer(id(asked), "4").json().get("title").stringValue()).isEqualTo("You have gone on");

        JsonNode again = goOn();

        assertThat(again.get("slice").intValue()).isEqualTo(1);
        assertThat(card()).isNotEqualTo(card);
        assertThat(export("placements").size()).isEqualTo(2);
    }

    @Test
    void afterThreeSlicesItIsOver() {
        while (!placement().get("state").stringValue().equals("ended")) {
            goOn();
            CLOCK.advance(Duration.ofSeconds(200));
            pass();
        }

        assertThat(placement().get("slice").intValue()).isEqualTo(3);
        assertThat(placement().get("endedAt").isNull()).isFalse();
    }
}
