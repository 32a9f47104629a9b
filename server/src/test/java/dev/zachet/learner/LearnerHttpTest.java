package dev.zachet.learner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zachet.testing.Caller.Reply;
import dev.zachet.testing.FakeSandbox;
import dev.zachet.testing.HttpScenario;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class LearnerHttpTest extends HttpScenario {

    @Test
    void sessionTellsWhoLearnsAndThatTheJudgeWorks() {
        JsonNode session = http().get("/api/session").json();

        assertThat(session.at("/learner/name").stringValue()).isEmpty();
        assertThat(session.at("/learner/language").isNull()).isTrue();
        assertThat(session.at("/learner/theme").stringValue()).isEqualTo("system");
        assertThat(session.at("/learner/plainMode").booleanValue()).isFalse();
        assertThat(session.at("/learner/createdAt").stringValue())
                .isEqualTo(CLOCK.instant().toString());
        assertThat(session.at("/judge/available").booleanValue()).isTrue();
        assertThat(session.at("/judge/python").stringValue()).isEqualTo("3.11.2");
        assertThat(session.at("/judge/reason").isNull()).isTrue();
    }

    @Test
    void sessionTellsTheVersionOfTheBuild() {
        assertThat(http().get("/api/session").json().get("version").stringValue())
                .matches("\\d+\\.\\d+.*");
    }

    @Test
    void healthIsUp() {
        assertThat(http().get("/api/health").text()).isEqualTo("{\"status\":\"up\"}");
    }

    @Test
    void changesOnlyWhatIsNamed() {
        http().patch("/api/learner", "{\"name\": \" Аня \", \"language\": \"en\"}");
        JsonNode learner = http().patch("/api/learner", "{\"theme\": \"dark\", \"plainMode\": true}")
                .json();

        assertThat(learner.get("name").stringValue()).isEqualTo("Аня");
        assertThat(learner.get("language").stringValue()).isEqualTo("en");
        assertThat(learner.get("theme").stringValue()).isEqualTo("dark");
        assertThat(learner.get("plainMode").booleanValue()).isTrue();
        assertThat(http().get("/api/session").json().get("learner")).isEqualTo(learner);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`{\"language\": \"de\"}`,400,language",
                "`{\"theme\": \"pink\"}`,400,theme",
                "`{\"plainMode\": \"perhaps\"}`,400,plainMode",
                "`{\"name\": \"\\u0000\"}`,422,name"
            })
    void refusesABadValueAndNamesTheField(String body, int status, String field) {
        Reply reply = http().patch("/api/learner", body);

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.json().at("/errors/0/field").stringValue()).isEqualTo(field);
        assertThat(reply.json().at("/errors/0/message").stringValue()).isNotEmpty();
    }

    @Test
    void refusesANameThatIsTooLong() {
        Reply reply = http().patch("/api/learner", "{\"name\": \"%s\"}".formatted("a".repeat(101)));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().at("/errors/0/field").stringValue()).isEqualTo("name");
    }

    @Test
    void exportHoldsEverythingThatIsKnown() {
        http().patch("/api/learner", "{\"name\": \"Ada\"}");
        String attempt = http().open("code/double-it");
        http().judged(attempt, FakeSandbox.RIGHT);
        Awaitility.await()
                .untilAsserted(
                        () -> assertThat(export().json().get("evidence").size()).isEqualTo(2));

        Reply export = export();
        assertThat(export.header("Content-Disposition"))
                .startsWith("attachment")
                .contains("zachet-export.json");
        assertThat(export.json().at("/learner/name").stringValue()).isEqualTo("Ada");
        assertThat(export.json().at("/attempts/0/id").stringValue()).isEqualTo(attempt);
        assertThat(export.json().at("/attempts/0/draft").stringValue()).contains("def double");
        assertThat(export.json().at("/submissions/0/answer").stringValue()).contains("return value * 2");
        assertThat(export.json().at("/submissions/0/verdict").stringValue()).contains("accepted");
        assertThat(export.json().at("/evidence/0/item").stringValue()).startsWith("numbers.");
    }

    @Test
    void exportsALearnerWhoHasJustBegun() {
        assertThat(export().status()).isEqualTo(200);
        assertThat(export().json().get("attempts").size()).isZero();
    }

    @Test
    void erasesEverythingAndStartsAfresh() {
        JsonNode before = http().patch("/api/learner", "{\"name\": \"Ada\"}").json();
        http().judged(http().open("code/double-it"), FakeSandbox.RIGHT);
        Awaitility.await()
                .untilAsserted(
                        () -> assertThat(export().json().get("evidence").size()).isEqualTo(2));

        assertThat(http().delete("/api/learner?confirm=delete").status()).isEqualTo(204);

        JsonNode after = export().json();
        assertThat(after.at("/learner/id")).isNotEqualTo(before.get("id"));
        assertThat(after.at("/learner/name").stringValue()).isEmpty();
        assertThat(after.get("attempts").size()).isZero();
        assertThat(after.get("submissions").size()).isZero();
        assertThat(after.get("evidence").size()).isZero();
    }

    @Test
    void erasesNothingUnconfirmed() {
        JsonNode before = http().get("/api/session").json().get("learner");

        assertThat(http().delete("/api/learner").status()).isEqualTo(400);
        assertThat(http().get("/api/session").json().get("learner")).isEqualTo(before);
    }

    private Reply export() {
        return http().get("/api/learner/export");
    }
}
