package dev.zachet.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zachet.testing.Caller.Reply;
import dev.zachet.testing.FakeSandbox;
import dev.zachet.testing.HttpScenario;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ClaimHttpTest extends HttpScenario {
    private static final String EXERCISE = "code/double-it";

    @Test
    void thereIsNothingToClaimAboutBeforeARightAnswer() {
        String attempt = http().open(EXERCISE);
        http().judged(attempt, FakeSandbox.ADDS_TWO);

        assertThat(view(attempt).get("submissionId").isNull()).isTrue();
        Reply reply = claim(attempt, "O(1)", "O(1)", "");
        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.json().get("title").stringValue()).isEqualTo("Nothing to measure yet");
    }

    @Test
    void measuresWhatIsClaimed() {
        String attempt = http().open(EXERCISE);
        http().judged(attempt, FakeSandbox.GROWS);

        JsonNode right = checked(claim(attempt, "O(n)", "O(1)", ""));
        assertThat(right.at("/verdict/outcome").stringValue()).isEqualTo("accepted");
        JsonNode time = finding(right, "growth");
        assertThat(time.get("measured").stringValue()).isEqualTo("linear");
        assertThat(time.get("agreement").stringValue()).isEqualTo("consistent");
        assertThat(time.get("yours").size()).isGreaterThan(5);
        assertThat(time.at("/references/0/name").stringValue()).isEqualTo("exemplar");

        JsonNode wrong = checked(claim(attempt, "O(1)", "O(1)", ""));
        assertThat(wrong.at("/verdict/outcome").stringValue()).isEqualTo("rejected");
        assertThat(finding(wrong, "growth").get("agreement").stringValue()).isEqualTo("contradicted");
        assertThat(finding(wrong, "growth").get("against").size()).isEqualTo(4);

        JsonNode loose = checked(claim(attempt, "O(n^2)", "O(n)", ""));
        assertThat(loose.at("/verdict/outcome").stringValue()).isEqualTo("accepted");
        assertThat(finding(loose, "growth").get("agreement").stringValue()).isEqualTo("loose");
        assertThat(view(attempt).at("/latest/id").stringValue())
                .isEqualTo(loose.get("id").stringValue());
    }

    @Test
    void tellsWhyAStructureFitsOnlyAfterOneWasChosen() {
        String attempt = http().open(EXERCISE);
        http().judged(attempt, FakeSandbox.RIGHT);
        assertThat(view(attempt).at("/structures/0/why").isNull()).isTrue();

        checked(claim(attempt, "O(1)", "O(1)", "list"));

        JsonNode structures = view(attempt).get("structures");
        assertThat(structures.at("/0/fits").booleanValue()).isTrue();
        assertThat(structures.at("/1/chosen").booleanValue()).isTrue();
        assertThat(structures.at("/1/fits").booleanValue()).isFalse();
        assertThat(structures.at("/1/why").stringValue()).isEqualTo("Memory for nothing");
    }

    @Test
    void refusesWhatIsNoBoundAndWhatWasNotOffered() {
        String attempt = http().open(EXERCISE);
        http().judged(attempt, FakeSandbox.RIGHT);

        assertThat(claim(attempt, "fast", "O(1)", "").status()).isEqualTo(422);
        assertThat(claim(attempt, "O(1)", "O(1)", "tree").status()).isEqualTo(404);
    }

    @Test
    void anInputCatchesTheIdeasThatGetItWrong() {
        String attempt = http().open(EXERCISE);
        assertThat(view(attempt).at("/edgeCases/revealed").isNull()).isTrue();

        JsonNode judged = checked(edgeCases(attempt, "2", "what"));

        JsonNode found = finding(judged, "edge-cases");
        assertThat(found.get("total").intValue()).isEqualTo(2);
        assertThat(found.get("caught").intValue()).isEqualTo(1); // 2 + 2 is 2 * 2
        assertThat(found.at("/tried/0/expected").stringValue()).isEqualTo("4");
        assertThat(found.at("/tried/0/catches/0").intValue()).isEqualTo(2);
        assertThat(found.at("/tried/1/problem").stringValue()).isEqualTo("unreadable");
        assertThat(finding(checked(edgeCases(attempt, "5")), "edge-cases")
                        .get("caught")
                        .intValue())
                .isEqualTo(2);
    }

    @Test
    void givingUpShowsTheSolutionAndMakesALaterSuccessAided() {
        String attempt = http().open(EXERCISE);
        assertThat(view(attempt).get("exemplar").isNull()).isTrue();

        JsonNode shown =
                http().post("/api/attempts/" + attempt + "/give-up", "").json();

        assertThat(shown.get("gaveUp").booleanValue()).isTrue();
        assertThat(shown.get("exemplar").stringValue()).contains("def double");
        assertThat(shown.at("/edgeCases/revealed").size()).isEqualTo(2);
        assertThat(shown.at("/edgeCases/revealed/0/why").stringValue()).isEqualTo("Adds two");
        http().judged(attempt, FakeSandbox.RIGHT);
        Awaitility.await()
                .until(
                        () -> http().get("/api/items/numbers.double").json().get("evidence"),
                        rows -> rows.size() > 0 && !rows.get(0).get("unaided").booleanValue());
    }

    @Test
    void anAnswerIsLockedBeforeTheKeyPointsAreShown() {
        String attempt = http().open(EXERCISE);
        JsonNode question = view(attempt).at("/followUps/0");
        assertThat(question.get("keyPoints").isNull()).isTrue();
        String path =
                "/api/attempts/" + attempt + "/follow-ups/" + question.get("id").stringValue();
        assertThat(http().put(path + "/said", "{\"points\": [0]}").status()).isEqualTo(409);
        assertThat(http().post(path, "{\"text\": \" \", \"aloud\": false}").status())
                .isEqualTo(422);

        JsonNode answered = http().post(path, "{\"text\": \"Because.\", \"aloud\": false}")
                .json()
                .at("/followUps/0");

        assertThat(answered.at("/answer/text").stringValue()).isEqualTo("Because.");
        assertThat(answered.get("keyPoints").size()).isPositive();
        assertThat(http().post(path, "{\"text\": \"Otherwise.\", \"aloud\": false}")
                        .status())
                .isEqualTo(409);
        JsonNode ticked =
                http().put(path + "/said", "{\"points\": [0, 99]}").json().at("/followUps/0/keyPoints");
        assertThat(ticked.at("/0/said").booleanValue()).isTrue();
        assertThat(http().put(path + "/said", "{\"points\": []}")
                        .json()
                        .at("/followUps/0/keyPoints/0/said")
                        .booleanValue())
                .isFalse();
    }

    @Test
    void anAnswerInWordsAloneIsWeakEvidence() {
        String attempt = http().open(EXERCISE);
        String id = view(attempt).at("/followUps/0/id").stringValue();
        String path = "/api/attempts/" + attempt + "/follow-ups/" + id;
        http().post(path, "{\"text\": \"\", \"aloud\": true}");
        http().put(path + "/said", "{\"points\": [0]}");

        JsonNode row = Awaitility.await()
                .until(
                        () -> StreamSupport.stream(
                                        http().get("/api/items/numbers.double")
                                                .json()
                                                .get("evidence")
                                                .spliterator(),
                                        false)
                                .filter(fact -> fact.get("source").stringValue().equals("follow-up"))
                                .toList(),
                        rows -> !rows.isEmpty())
                .getFirst();
        assertThat(row.get("weight").doubleValue()).isLessThan(0.5);
    }

    private JsonNode view(String attempt) {
        return http().get("/api/attempts/" + attempt + "/claims").json();
    }

    private Reply claim(String attempt, String time, String memory, String structure) {
        String chosen = structure.isEmpty() ? "null" : "\"" + structure + "\"";
        return http().post(
                        "/api/attempts/" + attempt + "/claims",
                        "{\"time\": \"%s\", \"memory\": \"%s\", \"structure\": %s, \"words\": \"\"}"
                                .formatted(time, memory, chosen),
                        "Idempotency-Key",
                        UUID.randomUUID().toString());
    }

    private Reply edgeCases(String attempt, String... inputs) {
        return http().post(
                        "/api/attempts/" + attempt + "/edge-cases",
                        "{\"inputs\": [\"" + String.join("\", \"", inputs) + "\"]}",
                        "Idempotency-Key",
                        UUID.randomUUID().toString());
    }

    private JsonNode checked(Reply reply) {
        assertThat(reply.status()).isEqualTo(202);
        return http().events(reply.json().get("id").stringValue(), _ -> {}).getLast();
    }

    private static JsonNode finding(JsonNode submission, String type) {
        return submission
                .at("/verdict/findings")
                .valueStream()
                .filter(finding -> finding.get("type").stringValue().equals(type))
                .findFirst()
                .orElseThrow();
    }
}
