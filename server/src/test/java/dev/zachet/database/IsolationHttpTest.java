package dev.zachet.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zachet.testing.Caller.Reply;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Interleavings over HTTP: shown, played, judged, and one's own. */
class IsolationHttpTest extends LabHttpScenario {
    private static final Path BANK = Path.of("src", "test", "resources", "bank-isolation");
    private static final String EXERCISE = "isolation/write-skew-on-call";
    private static final String PLAYS = "/api/exercises/" + EXERCISE + "/plays";

    IsolationHttpTest() {
        super("isolation");
    }

    @Override
    Path bank() {
        return BANK;
    }

    @Test
    void showsWhatIsAskedAndNotWhatIsRight() {
        Reply reply = http.get("/api/exercises/" + EXERCISE);
        JsonNode exercise = reply.json();

        assertThat(exercise.at("/questions/0/step").intValue()).isEqualTo(5);
        assertThat(exercise.at("/questions/0/choices").toString())
                .isEqualTo("[\"changed 1\",\"blocks\",\"aborts 40001\"]");
        assertThat(exercise.get("cures").size()).isEqualTo(4);
        assertThat(reply.text()).doesNotContain("prevents", "\"right\"", "keeps track of reads");
        assertThat(http.get("/api/exercises/isolation/nowhere").status()).isEqualTo(404);
    }

    @Test
    void tellsWhatHappensUpToTheStepThatWasReached() {
        JsonNode before = http.post(PLAYS, "{\"steps\": 5}").json();
        JsonNode after = http.post(PLAYS, "{\"steps\": 6}").json();

        assertThat(before.get("told").size()).isZero();
        assertThat(before.get("moments").size()).isEqualTo(5);
        assertThat(after.at("/told/0/really").stringValue()).isEqualTo("changed 1");
        assertThat(after.at("/told/0/why").stringValue()).startsWith("The rows are different");
        assertThat(http.post(PLAYS, "{\"steps\": 0}").status()).isEqualTo(422);
    }

    @Test
    void acceptsWhatReallyHappensAndTurnsItIntoEvidence() {
        JsonNode judged = http.judged(
                http.open(EXERCISE), answer("serializable", "for-update", "changed 1", "sees 1", "commits"));

        assertThat(judged.at("/verdict/outcome").stringValue()).as("%s", judged).isEqualTo("accepted");
        assertThat(http.get("/api/exercises/" + EXERCISE).json().get("status").stringValue())
                .isEqualTo("solved");
    }

    @Test
    void saysOfEachWrongPredictionWhatReallyHappened() {
        JsonNode judged =
                http.judged(http.open(EXERCISE), answer("repeatable read", "own-row", "blocks", "sees 1", "commits"));

        assertThat(judged.at("/verdict/outcome").stringValue()).isEqualTo("rejected");
        JsonNode line = judged.at("/verdict/findings/0/lines/0");
        assertThat(line.get("chosen").stringValue()).isEqualTo("blocks");
        assertThat(line.get("really").stringValue()).isEqualTo("changed 1");
        JsonNode weakest = judged.at("/verdict/findings/1");
        assertThat(weakest.get("really").stringValue()).isEqualTo("serializable");
        assertThat(weakest.at("/levels/3/errors/0").stringValue()).isEqualTo("40001");
        assertThat(weakest.at("/levels/2/happened").booleanValue()).isTrue();
        JsonNode cures = judged.at("/verdict/findings/2");
        assertThat(cures.get("right").intValue()).isEqualTo(2);
        assertThat(cards(judged, "en")).singleElement().satisfies(card -> {
            assertThat(card.get("question").stringValue())
                    .contains("what comes of step 6")
                    .contains("6 ");
            assertThat(card.get("answer").stringValue())
                    .startsWith("The session changes rows: 1. The rows are different");
        });
    }

    @Test
    void refusesAnAnswerThatIsNone() {
        String attempt = http.open(EXERCISE);

        Reply none = http.submit(attempt, "select 1");
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.json().get("detail").stringValue()).contains("3");
        assertThat(http.submit(attempt, "{\"predictions\": null}").status()).isEqualTo(422);
    }

    @Test
    void playsAnInterleavingOfOnesOwn() {
        JsonNode played = http.post("/api/plays", """
                {"setup": "create table t (n int); insert into t values (1)", "level": "read committed", "steps": [
                  {"session": "A", "sql": "begin"}, {"session": "A", "sql": "update t set n = 2"},
                  {"session": "C", "sql": "update t set n = n + 10"}, {"session": "A"},
                  {"session": "B", "sql": "selekt"}, {"session": "B", "sql": "select n from t"}]}""").json();

        assertThat(played.get("setupFailed").isNull()).isTrue();
        assertThat(played.get("moments")
                        .valueStream()
                        .map(moment -> moment.at("/happening/type").stringValue()))
                .containsExactly("done", "changed", "blocks", "dies", "changed", "aborts", "sees");
        assertThat(played.at("/moments/6/happening/grid/rows/0/0").stringValue())
                .isEqualTo("11");
    }

    @Test
    void saysWhatCannotBePlayed() {
        Reply four = http.post("/api/plays", """
                {"setup": "", "level": "serializable", "steps": [{"session": "A", "sql": "begin"},
                  {"session": "B", "sql": "begin"}, {"session": "C", "sql": "begin"}, {"session": "D", "sql": "begin"}]}""");
        JsonNode setup = http.post("/api/plays", """
                {"setup": "create table t (n int);\\ninsert into u values (1)", "level": "serializable",
                  "steps": [{"session": "A", "sql": "begin"}]}""").json();

        Reply blank = http.post("/api/plays", """
                {"setup": "", "level": "serializable", "steps": [{"session": "A", "sql": "begin"}, {"session": "A", "sql": " "}]}""");

        assertThat(blank.json().get("detail").stringValue()).isEqualTo("step 2 has no statement");
        assertThat(four.status()).isEqualTo(422);
        assertThat(four.json().get("detail").stringValue()).contains("one to three sessions");
        assertThat(setup.get("setupFailed").stringValue()).isEqualTo("relation \"u\" does not exist");
        assertThat(http.post("/api/plays", "{\"setup\": \"\", \"level\": \"strict\", \"steps\": []}")
                        .status())
                .isBetween(400, 422);
    }

    @Test
    void namesTheServerThatIsPlayedOn() {
        assertThat(http.get("/api/isolation/server").json().get("server").stringValue())
                .matches("PostgreSQL \\d+\\.\\d+");
    }

    @Test
    void showsWhatTheServerDidAtEachLevel() {
        JsonNode scenarios = http.get("/api/isolation/outcomes").json();
        JsonNode row = http.get("/api/isolation/outcomes/write-skew-on-call").json();

        assertThat(scenarios.at("/0/goesWrong").stringValue()).isEqualTo("Nobody is left on call");
        assertThat(row.get("server").stringValue()).startsWith("PostgreSQL ");
        assertThat(row.get("levels")
                        .valueStream()
                        .map(level -> level.get("happened").booleanValue()))
                .containsExactly(true, true, true, false);
    }

    private static String answer(String weakest, String cure, String... predictions) {
        return JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "predictions", predictions, "weakest", weakest, "cures", new String[] {cure, "counter-row"}));
    }
}
