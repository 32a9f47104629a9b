package dev.zachet.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zachet.testing.Caller.Reply;
import dev.zachet.testing.HttpScenario;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class DebriefHttpTest extends HttpScenario {
    private static final String DOUBLING = "numbers.double";
    private static final String ALOUD = "numbers.aloud";

    @Test
    void isBegunOnceAndSavedAsItIsTyped() {
        JsonNode begun = begin();
        assertThat(begun.get("open").booleanValue()).isTrue();
        assertThat(begun.get("counted").booleanValue()).isFalse();

        JsonNode saved = save(begun, told(question(DOUBLING, "", "failed")));

        assertThat(saved.get("revision").intValue()).isEqualTo(1);
        assertThat(begin().get("id")).isEqualTo(begun.get("id"));
        JsonNode page = http().in("ru").get("/api/debriefs").json();
        assertThat(page.get("debriefs").size()).isEqualTo(1);
        assertThat(page.at("/debriefs/0/questions/0/item/title").stringValue()).isEqualTo("Удвоение");
        assertThat(page.at("/companies/0/title").stringValue()).isEqualTo("Акме");
    }

    @Test
    void whatIsNotDoneDoesNotCount() {
        save(begin(), told(question(DOUBLING, "", "failed")));
        JsonNode second = finished(told(question(ALOUD, "", "well")));

        // the later one's facts are there: whoever hears of debriefs has heard of this one
        assertThat(second.get("counted").booleanValue()).isTrue();
        assertThat(facts(ALOUD, 1)).hasSize(1);
        assertThat(facts(DOUBLING, 0)).isEmpty();
    }

    @Test
    void whatWasAskedBecomesEvidenceOfTheInterviewsDay() {
        JsonNode debrief = finished(told(
                question(DOUBLING, "Double a string", "failed"),
                question(DOUBLING, "", "helped"),
                question(ALOUD, "", "well")));

        JsonNode fact = facts(DOUBLING, 1).getFirst();
        assertThat(fact.get("source").stringValue()).isEqualTo("interview");
        assertThat(fact.get("score").doubleValue()).isEqualTo(0.25);
        assertThat(fact.get("weight").doubleValue()).isEqualTo(1);
        assertThat(fact.get("outcome").stringValue()).isEqualTo("rejected");
        assertThat(fact.get("at").stringValue()).isEqualTo(yesterday() + "T12:00:00Z");
        assertThat(facts(ALOUD, 1).getFirst().get("outcome").stringValue()).isEqualTo("accepted");
        assertThat(export().at("/evidence/0/exercise").stringValue())
                .isEqualTo("interview/" + debrief.get("id").stringValue());
    }

    @Test
    void anotherWordReplacesTheFormerAndARemovalTakesItBackUntilItIsUndone() {
        JsonNode first = finished(told(question(DOUBLING, "", "failed"), question(ALOUD, "", "failed")));
        facts(DOUBLING, 1);
        facts(ALOUD, 1);

        JsonNode changed = save(first, told(question(DOUBLING, "", "well")));
        assertThat(changed.get("open").booleanValue()).isTrue();
        assertThat(changed.get("counted").booleanValue()).isTrue();
        finish(changed);

        assertThat(facts(ALOUD, 0)).isEmpty();
        Awaitility.await()
                .until(() -> facts(DOUBLING, 1).getFirst().get("score").doubleValue() == 1);
        String removal = path(first) + "/removal";
        assertThat(http().put(removal, "").status()).isEqualTo(204);
        assertThat(facts(DOUBLING, 0)).isEmpty();
        assertThat(http().get("/api/debriefs").json().get("debriefs").size()).isZero();
        assertThat(http().delete(removal).status()).isEqualTo(200);
        assertThat(facts(DOUBLING, 1)).hasSize(1);
    }

    @Test
    void outcomeAndNoteMayComeLaterWithoutBeingDoneAgain() {
        JsonNode debrief = finished(told(question(DOUBLING, "", "failed")));
        String words = withQuestions(told(question(DOUBLING, "", "failed")), debrief.get("questions"))
                .replace("\"unknown\"", "\"offer\"");

        JsonNode saved = save(debrief, words);

        assertThat(saved.get("outcome").stringValue()).isEqualTo("offer");
        assertThat(saved.get("open").booleanValue()).isFalse();
    }

    @Test
    void whatDidNotGoWellBecomesCardsByItself() {
        JsonNode debrief = finished(told(
                question(ALOUD, "", "failed"),
                question("", "What is a PEP?", "helped"),
                question(DOUBLING, "", "well")));

        Awaitility.await().until(() -> own("en").size() == 2);
        JsonNode item = card(own("en").getFirst(), "en");
        assertThat(item.get("origin").stringValue()).isEqualTo("interview");
        assertThat(item.at("/item/id").stringValue()).isEqualTo(ALOUD);
        assertThat(item.at("/text/question").stringValue())
                .isEqualTo("Asked at an interview: “Explaining aloud”. Answer in half a minute.");
        assertThat(item.at("/text/answer").stringValue()).isNotBlank();
        JsonNode free = card(own("ru").get(1), "ru");
        assertThat(free.at("/text/question").stringValue()).isEqualTo("What is a PEP?");
        assertThat(free.at("/text/answer").stringValue()).startsWith("Готового ответа здесь нет");
        assertThat(http().get(path(debrief) + "/cards").text()).isEqualTo("{\"possible\":2,\"made\":2}");
    }

    @Test
    void makesCardsOnlyWhenAskedWhereThatIsWanted() {
        http().patch("/api/cards/settings", "{\"automatic\": false}");
        JsonNode debrief = finished(told(question(ALOUD, "", "failed")));
        facts(ALOUD, 1);
        String cards = path(debrief) + "/cards";

        assertThat(http().get(cards).text()).isEqualTo("{\"possible\":1,\"made\":0}");
        assertThat(http().put(cards, "").text()).isEqualTo("{\"possible\":1,\"made\":1}");
        assertThat(http().put(cards, "").text()).isEqualTo("{\"possible\":1,\"made\":1}");
        assertThat(own("en")).hasSize(1);
    }

    @Test
    void aSaveFromAnOlderRevisionIsRefusedWithWhatIsThere() {
        JsonNode begun = begin();
        save(begun, told(question(DOUBLING, "", "failed")));

        Reply reply = put(begun, told(question(ALOUD, "", "failed")));

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.json().at("/current/revision").intValue()).isEqualTo(1);
        assertThat(reply.json().at("/current/questions/0/item/id").stringValue())
                .isEqualTo(DOUBLING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"stage\": \"python\"           | \"stage\": null                | stage     | stage",
                "\"mark\": \"failed\"            | \"mark\": null                 | questions | 1 are not marked"
            })
    void whatIsNotAllThereCannotBeDone(String from, String to, String field, String says) {
        JsonNode saved = save(begin(), told(question(DOUBLING, "", "failed")).replace(from, to));

        Reply reply = http().put(path(saved) + "/finish", "");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().get("field").stringValue()).isEqualTo(field);
        assertThat(reply.json().get("detail").stringValue()).contains(says);
    }

    @Test
    void aDebriefWithoutAQuestionCannotBeDone() {
        JsonNode saved = save(begin(), told());

        assertThat(http().put(path(saved) + "/finish", "").json().get("title").stringValue())
                .isEqualTo("Nothing was asked?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"company\": \"acme\"      | \"company\": \"initech\"        | company   | initech",
                "\"numbers.double\"         | \"numbers.halve\"               | questions | numbers.halve",
                "\"item\": \"numbers.double\" | \"item\": null                 | questions | number 1",
                "2026                       | 2094                            | day       | choose one",
                "2026                       | 1999                            | day       | choose one"
            })
    void whatCannotBeIsRefusedByItsField(String from, String to, String field, String says) {
        String told = told(question(DOUBLING, "", "failed")).replace(yesterday().toString(), "2026-01-01");

        Reply reply = put(begin(), told.replace(from, to));

        assertThat(reply.status()).as(reply.text()).isEqualTo(422);
        assertThat(reply.json().get("field").stringValue()).isEqualTo(field);
        assertThat(reply.json().get("detail").stringValue()).contains(field).contains(says);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"python\"   | \"poker\"      | 400 | stage",
                "\"failed\"   | \"perhaps\"    | 400 | mark",
                "\"Note\"     | \"\\u0000\"    | 422 | note",
                "\"Note\"     | null           | 422 | note"
            })
    void whatCannotBeReadIsRefusedByItsField(String from, String to, int status, String field) {
        Reply reply = put(begin(), told(question(DOUBLING, "", "failed")).replace(from, to));

        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
        assertThat(reply.json().at("/errors/0/field").stringValue()).contains(field);
    }

    @Test
    void moreThanAnInterviewHoldsIsRefused() {
        String many = IntStream.rangeClosed(0, 60)
                .mapToObj(_ -> question(DOUBLING, "", "well"))
                .collect(Collectors.joining(", "));
        String one = question(DOUBLING, "", "well");

        assertThat(put(begin(), told(many)).json().at("/errors/0/field").stringValue())
                .isEqualTo("questions");
        assertThat(put(begin(), told(question(DOUBLING, "x".repeat(2_001), "well")))
                        .json()
                        .at("/errors/0/field")
                        .stringValue())
                .isEqualTo("questions[0].words");
        assertThat(put(begin(), told(one, one)).json().get("title").stringValue())
                .isEqualTo("A question is there twice");
    }

    @Test
    void knowsNoOtherDebrief() {
        String unknown = "/api/debriefs/" + UUID.randomUUID();

        assertThat(http().put(unknown + "/finish", "").status()).isEqualTo(404);
        assertThat(http().delete(unknown + "/removal").status()).isEqualTo(404);
        assertThat(http().put(unknown + "/removal", "").status()).isEqualTo(404);
        assertThat(http().get(unknown + "/cards").status()).isEqualTo(404);
    }

    @Test
    void isInTheExportAndErasedWithTheLearner() {
        finished(told(question(DOUBLING, "Double a string", "failed")));

        JsonNode row = export().at("/debriefs/0");
        assertThat(row.get("questions").stringValue()).contains("Double a string");
        assertThat(row.get("note").stringValue()).isEqualTo("Note");
        http().delete("/api/learner?confirm=delete");
        assertThat(http().get("/api/debriefs").json().get("debriefs").size()).isZero();
        assertThat(export().get("debriefs").size()).isZero();
    }

    private JsonNode begin() {
        Reply reply = http().post("/api/debriefs", "{\"day\": \"" + yesterday() + "\"}");
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json();
    }

    private JsonNode finished(String told) {
        return finish(save(begin(), told));
    }

    private JsonNode finish(JsonNode debrief) {
        Reply reply = http().put(path(debrief) + "/finish", "");
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(reply.json().get("open").booleanValue()).isFalse();
        return reply.json();
    }

    private JsonNode save(JsonNode debrief, String told) {
        Reply reply = put(debrief, told);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json();
    }

    private Reply put(JsonNode debrief, String told) {
        return http().put(
                        path(debrief),
                        told.replace(
                                "REVISION",
                                Integer.toString(debrief.get("revision").intValue())));
    }

    private static String path(JsonNode debrief) {
        return "/api/debriefs/" + debrief.get("id").stringValue();
    }

    private static String told(String... questions) {
        return """
                {"revision": REVISION, "company": "acme", "companyName": "", "day": "%s", "stage": "python",
                 "questions": [%s], "outcome": "unknown", "note": "Note"}""".formatted(yesterday(), String.join(", ", questions));
    }

    /** The same with questions that are there already. */
    private static String withQuestions(String told, JsonNode there) {
        String questions = there.valueStream()
                .map(question -> "{\"id\": %s, \"item\": %s, \"words\": %s, \"mark\": %s}"
                        .formatted(
                                question.get("id"),
                                question.at("/item/id"),
                                question.get("words"),
                                question.get("mark")))
                .collect(Collectors.joining(", "));
        return told.replaceFirst("\"questions\": \\[.*?]", "\"questions\": [" + questions + "]");
    }

    private static String question(String item, String words, String mark) {
        return """
                {"id": "%s", "item": %s, "words": "%s", "mark": "%s"}""".formatted(UUID.randomUUID(), item.isEmpty() ? "null" : "\"" + item + "\"", words, mark);
    }

    private static LocalDate yesterday() {
        return LocalDate.ofInstant(CLOCK.instant().minus(Duration.ofDays(1)), ZoneOffset.UTC);
    }

    private JsonNode export() {
        return http().get("/api/learner/export").json();
    }

    private List<JsonNode> facts(String item, int rows) {
        return Awaitility.await()
                .until(
                        () -> http().get("/api/items/" + item)
                                .json()
                                .get("evidence")
                                .valueStream()
                                .toList(),
                        found -> found.size() == rows);
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
}
