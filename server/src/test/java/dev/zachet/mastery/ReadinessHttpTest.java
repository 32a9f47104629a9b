package dev.zachet.mastery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.zachet.readiness.Model;
import dev.zachet.testing.FakeSandbox;
import dev.zachet.testing.HttpScenario;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ReadinessHttpTest extends HttpScenario {
    private static final String CARD = "numbers.double.twice";
    private static final String DOUBLE = "numbers.double";
    private static final String ALOUD = "numbers.aloud";

    @Test
    void withoutEvidenceThereIsNoNumberAndSomethingToBeginWith() {
        JsonNode readiness = readiness();

        assertThat(readiness.at("/overall/figure").isNull()).isTrue();
        assertThat(readiness.at("/overall/known").intValue()).isZero();
        assertThat(readiness.at("/overall/items").intValue()).isEqualTo(3);
        assertThat(readiness.at("/overall/restsOn").size()).isZero();
        assertThat(readiness.at("/overall/raise/kind").stringValue()).isEqualTo("exercise");
        assertThat(readiness.at("/overall/history/0/figure").isNull()).isTrue();
        assertThat(item(readiness, DOUBLE).get("figure").isNull()).isTrue();
        assertThat(item(readiness, "interview.ask").get("raise").isNull()).isTrue();
    }

    @Test
    void namesInTheLearnersLanguageWhatWouldRaiseItMost() {
        JsonNode raise = http().in("ru").get("/api/readiness").json().at("/overall/raise");

        assertThat(raise.get("id").stringValue()).isEqualTo("code/double-it");
        assertThat(raise.get("title").stringValue()).isEqualTo("Удвойте");
    }

    @Test
    void oneExerciseSolvedAloneIsEnoughForItsItem() {
        solve("code/double-it");

        JsonNode readiness =
                readinessWhen(shown -> !item(shown, DOUBLE).get("figure").isNull());

        JsonNode doubling = item(readiness, DOUBLE);
        assertThat(doubling.at("/figure/mean").doubleValue()).isCloseTo((0.3 * 2 + 2) / 4, within(1e-9));
        assertThat(doubling.at("/figure/low").doubleValue())
                .isLessThan(doubling.at("/figure/mean").doubleValue());
        assertThat(doubling.get("observations").doubleValue()).isCloseTo(2, within(1e-9));
        assertThat(rests(doubling)).containsExactly("solved-alone 1");
        assertThat(item(readiness, ALOUD).get("figure").isNull()).isTrue();
        assertThat(rests(item(readiness, ALOUD))).containsExactly("solved-alone 1");
        assertThat(rests(readiness.get("overall"))).containsExactly("solved-alone 1");
        assertThat(readiness.at("/sections/0/together/known").intValue()).isEqualTo(1);
    }

    @Test
    void aHintHalvesASuccess() {
        String attempt = http().open("code/double-it");
        http().post("/api/attempts/" + attempt + "/hints", "{\"next\": 1}");
        http().judged(attempt, FakeSandbox.RIGHT);

        JsonNode doubling =
                item(readinessWhen(shown -> !rests(item(shown, DOUBLE)).isEmpty()), DOUBLE);

        assertThat(rests(doubling)).containsExactly("solved-with-hints 1");
        assertThat(doubling.get("observations").doubleValue()).isCloseTo(1, within(1e-9));
        assertThat(doubling.get("figure").isNull()).isTrue();
    }

    @Test
    void whatWouldRaiseItMostRaisesItByWhatWasSaid() {
        solve("code/double-it");
        JsonNode before = readinessWhen(shown -> !numbers(shown).get("figure").isNull());
        JsonNode raise = item(before, DOUBLE).get("raise");
        assertThat(raise.get("id").stringValue()).isEqualTo("code/double-again");

        solve("code/double-again");

        double promised = item(before, DOUBLE).at("/figure/mean").doubleValue()
                + raise.get("gain").doubleValue();
        JsonNode after = readinessWhen(shown -> rests(item(shown, DOUBLE)).contains("solved-alone 2"));
        assertThat(item(after, DOUBLE).at("/figure/mean").doubleValue()).isCloseTo(promised, within(1e-9));
        assertThat(item(after, DOUBLE).at("/raise/kind").stringValue()).isEqualTo("cards");
    }

    @Test
    void cardsCountByWhatIsLeftOfThemAndNotWhenTakenBack() {
        solve("code/double-it");
        solve("code/double-again");
        JsonNode before = readinessWhen(shown -> rests(item(shown, DOUBLE)).contains("solved-alone 2"));
        UUID request = UUID.randomUUID();
        http().post(
                        "/api/cards/" + CARD + "/reviews",
                        "{\"grade\": 3, \"said\": [], \"seconds\": 5}",
                        "Idempotency-Key",
                        request.toString());

        JsonNode reviewed = item(readiness(), DOUBLE);
        assertThat(rests(reviewed)).containsExactly("solved-alone 2", "card 1");
        assertThat(reviewed.at("/figure/mean").doubleValue())
                .isCloseTo(
                        item(before, DOUBLE).at("/figure/mean").doubleValue()
                                + item(before, DOUBLE).at("/raise/gain").doubleValue(),
                        within(1e-9));

        CLOCK.advance(Duration.ofDays(60));
        double forgotten = item(readiness(), DOUBLE).at("/figure/mean").doubleValue();
        http().delete("/api/cards/" + CARD + "/reviews/" + request);
        assertThat(rests(item(readiness(), DOUBLE))).containsExactly("solved-alone 2");
        assertThat(forgotten).isLessThan(reviewed.at("/figure/mean").doubleValue());
    }

    @Test
    void figuresAgeAndTheLineShowsHowTheyStoodThen() {
        solve("code/double-it");
        JsonNode before = readinessWhen(shown -> !numbers(shown).get("figure").isNull());

        CLOCK.advance(Duration.ofDays(10));

        JsonNode history = numbers(readiness()).get("history");
        assertThat(history.size()).isEqualTo(11);
        assertThat(history.get(0).get("figure")).isEqualTo(numbers(before).get("figure"));
        assertThat(history.get(10).get("figure")).isEqualTo(numbers(readiness()).get("figure"));
        assertThat(history.get(10).at("/figure/mean").doubleValue())
                .isLessThan(history.get(0).at("/figure/mean").doubleValue());
        CLOCK.advance(Duration.ofDays(400));
        assertThat(numbers(readiness()).get("figure").isNull()).isTrue();
        assertThat(numbers(readiness()).get("history").size()).isLessThanOrEqualTo(Moments.MOST);
    }

    @Test
    void aSeniorIsExpectedToShowMore() {
        solve("code/double-it");
        JsonNode middle = readinessWhen(shown -> !numbers(shown).get("figure").isNull());
        String interview = java.time.LocalDate.ofInstant(CLOCK.instant(), java.time.ZoneOffset.UTC)
                .plusDays(12)
                .toString();
        http().put("/api/plan", """
                {"interview": "%s", "minutes": 60, "daysOff": [], "seniority": "senior", "companies": ["acme"], "zone": "UTC"}""".formatted(interview));

        JsonNode senior = readiness();

        assertThat(senior.at("/aim/seniority").stringValue()).isEqualTo("senior");
        assertThat(senior.at("/aim/companies/0/title").stringValue()).isEqualTo("Acme");
        assertThat(item(senior, DOUBLE).at("/figure/mean").doubleValue())
                .isLessThan(item(middle, DOUBLE).at("/figure/mean").doubleValue());
    }

    @Test
    void theConstantsAreThoseOfTheModel() {
        JsonNode model = readiness().get("model");

        assertThat(model.get("halfLife").doubleValue()).isEqualTo(Model.USUAL.halfLife());
        assertThat(model.get("enough").doubleValue()).isEqualTo(Model.USUAL.enough());
        assertThat(model.at("/counts/exercise").doubleValue()).isEqualTo(2);
        assertThat(model.at("/priors/usual").doubleValue()).isEqualTo(0.3);
        assertThat(readiness().at("/calibration/questions").intValue()).isZero();
        assertThat(readiness().at("/calibration/before").isNull()).isTrue();
    }

    private void solve(String exercise) {
        http().judged(http().open(exercise), FakeSandbox.RIGHT);
    }

    private JsonNode readiness() {
        return http().get("/api/readiness").json();
    }

    /** Readiness as soon as it knows something; evidence comes by events. */
    private JsonNode readinessWhen(Predicate<JsonNode> known) {
        return Awaitility.await().until(this::readiness, known);
    }

    /** The section of numbers, taken together. */
    private static JsonNode numbers(JsonNode readiness) {
        return readiness.at("/sections/0/together");
    }

    private static JsonNode item(JsonNode readiness, String id) {
        return readiness
                .get("sections")
                .valueStream()
                .flatMap(section -> section.get("items").valueStream())
                .filter(item -> item.at("/item/id").stringValue().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " is not in " + readiness));
    }

    private static List<String> rests(JsonNode of) {
        return of.get("restsOn")
                .valueStream()
                .map(one ->
                        one.get("kind").stringValue() + " " + one.get("count").intValue())
                .toList();
    }
}
