package dev.zachet.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zachet.testing.Caller.Reply;
import dev.zachet.testing.HttpScenario;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ProblemHttpTest extends HttpScenario {

    @Test
    void aProblemSaysWhatAndWhy() {
        Reply reply = http().get("/api/items/no.such");

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(reply.json().get("type").stringValue()).isEqualTo("urn:zachet:problem:not-found");
        assertThat(reply.json().get("title").stringValue()).isEqualTo("There is no such thing");
        assertThat(reply.json().get("status").intValue()).isEqualTo(404);
        assertThat(reply.json().get("detail").stringValue()).contains("no.such");
    }

    @ParameterizedTest
    @CsvSource({
        "ru,Такого нет",
        "'ru-RU,ru;q=0.9',Такого нет",
        "'',Такого нет",
        "en,There is no such thing",
        "'en-GB,en;q=0.5',There is no such thing",
        "de,There is no such thing"
    })
    void aProblemSpeaksTheCallersLanguage(String language, String title) {
        assertThat(http().in(language)
                        .get("/api/items/no.such")
                        .json()
                        .get("title")
                        .stringValue())
                .isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", ""})
    void badFieldsAreExplainedInRussian(String language) {
        JsonNode problem = http().in(language)
                .patch("/api/learner", "{\"name\": \"\\u0000\"}")
                .json();

        assertThat(problem.get("title").stringValue()).isEqualTo("Не все поля заполнены верно");
        assertThat(problem.at("/errors/0/message").stringValue()).isEqualTo("В тексте не должно быть символа U+0000.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", ""})
    void anUnreadableFieldIsNamedInRussian(String language) {
        JsonNode problem =
                http().in(language).patch("/api/learner", "{\"theme\": 3.5}").json();

        assertThat(problem.get("title").stringValue()).isEqualTo("Запрос не читается");
        assertThat(problem.at("/errors/0/message").stringValue()).isEqualTo("Значение поля theme не подходит.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "", "[]", "\"x\"", "{\"name\": }", "null"})
    void malformedJsonIsABadRequest(String body) {
        Reply reply = http().patch("/api/learner", body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().get("title").stringValue()).isEqualTo("The request cannot be read");
    }

    @Test
    void everyRefusalOfTheFrameworkSpeaksTheCallersLanguage() {
        assertRussianProblem(http().in("ru").get("/api/nothing"), 404);
        assertRussianProblem(http().in("ru").get("/api/submissions/7"), 400);
        assertRussianProblem(http().in("ru").post("/api/today", "{}"), 405);
        assertRussianProblem(http().in("ru").post("/api/attempts/" + UUID.randomUUID() + "/submissions", "{}"), 400);
    }

    @Test
    void aTextInsteadOfJsonIsRefused() {
        Reply reply =
                http().in("ru").post("/api/exercises/code/double-it/attempts", "fresh", "Content-Type", "text/plain");

        assertRussianProblem(reply, 415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/nothing",
                "/api/submissions/7",
                "/api/exercises/code/no-such",
                "/api/items/%00",
                "/api/items/a%2Fb",
                "/api/exercises/%F0%9F%98%80/x"
            })
    void neverShowsItsInside(String path) {
        Reply reply = http().get(path);

        assertThat(reply.status()).isBetween(400, 499);
        assertThat(reply.text())
                .doesNotContain("Exception")
                .doesNotContain("\tat ")
                .doesNotContain("dev.zachet")
                .doesNotContain("trace");
    }

    private static void assertRussianProblem(Reply reply, int status) {
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(reply.json().get("title").stringValue()).containsPattern("[а-я]");
        assertThat(reply.json().get("detail").stringValue()).containsPattern("[а-я]");
    }
}
