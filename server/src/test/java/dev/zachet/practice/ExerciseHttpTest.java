package dev.zachet.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zachet.testing.FakeSandbox;
import dev.zachet.testing.HttpScenario;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ExerciseHttpTest extends HttpScenario {

    @Test
    void listsExercisesInTheOrderOfLearning() {
        JsonNode all = http().get("/api/exercises").json();

        assertThat(all.valueStream().map(one -> one.get("id").stringValue()))
                .containsExactly("code/double-it", "code/double-again", "code/double-text");
        JsonNode first = all.get(0);
        assertThat(first.get("title").stringValue()).isEqualTo("Double it");
        assertThat(first.get("kind").stringValue()).isEqualTo("code");
        assertThat(first.get("minutes").intValue()).isEqualTo(5);
        assertThat(first.at("/items/0/title").stringValue()).isEqualTo("Doubling");
        assertThat(first.get("status").stringValue()).isEqualTo("new");
    }

    @Test
    void showsAFunctionExercise() {
        JsonNode exercise = http().get("/api/exercises/code/double-it").json();

        assertThat(exercise.get("signature").stringValue()).isEqualTo("def double(value: int) -> int");
        assertThat(exercise.get("style").stringValue()).isEqualTo("function");
        assertThat(exercise.get("startsFrom").stringValue()).isEqualTo("empty");
        assertThat(exercise.get("starter").stringValue()).startsWith("def double");
        assertThat(exercise.get("examples").size()).isEqualTo(2);
        assertThat(exercise.at("/examples/0/input").stringValue()).isEqualTo("value = 2");
        assertThat(exercise.at("/examples/0/expected").stringValue()).isEqualTo("4");
        assertThat(exercise.at("/examples/0/explainHtml").stringValue()).contains("<strong>2</strong>");
        assertThat(exercise.get("exampleInput").stringValue()).isEqualTo("2");
        assertThat(exercise.at("/limits/cpuMillis").intValue()).isEqualTo(1000);
        assertThat(exercise.at("/limits/memoryMb").intValue()).isEqualTo(64);
        assertThat(exercise.get("hintsTotal").intValue()).isEqualTo(3);
        assertThat(exercise.at("/noLibrary/always").booleanValue()).isFalse();
        assertThat(exercise.at("/noLibrary/forbids").stringValue()).isEqualTo("math, dict, sum");
        assertThat(exercise.get("previous").isNull()).isTrue();
        assertThat(exercise.at("/next/id").stringValue()).isEqualTo("code/double-again");
    }

    @Test
    void showsAProgramExercise() {
        JsonNode exercise = http().get("/api/exercises/code/double-text").json();

        assertThat(exercise.get("style").stringValue()).isEqualTo("program");
        assertThat(exercise.at("/examples/0/input").stringValue()).isEqualTo("2\n");
        assertThat(exercise.at("/examples/0/expected").stringValue()).isEqualTo("4");
        assertThat(exercise.get("noLibrary").isNull()).isTrue();
        assertThat(exercise.get("next").isNull()).isTrue();
    }

    @Test
    void escapesRawHtmlOfTheStatement() {
        assertThat(http().get("/api/exercises/code/double-it")
                        .json()
                        .get("statementHtml")
                        .stringValue())
                .contains("<strong>two</strong>")
                .doesNotContain("<script");
    }

    @Test
    void speaksRussian() {
        JsonNode exercise = http().in("ru-RU,ru;q=0.9,en;q=0.8")
                .get("/api/exercises/code/double-it")
                .json();

        assertThat(exercise.get("title").stringValue()).isEqualTo("Удвойте");
        assertThat(exercise.get("statementHtml").stringValue()).contains("умноженное");
    }

    @Test
    void hidesWhatWouldBeAHintUntilSolved() {
        JsonNode before = http().get("/api/exercises/code/double-it").json();
        for (String hidden : List.of("level", "complexity")) {
            assertThat(before.get(hidden).isNull()).as(hidden).isTrue();
        }

        http().judged(http().open("code/double-it"), FakeSandbox.RIGHT);

        JsonNode after = http().get("/api/exercises/code/double-it").json();
        assertThat(after.get("status").stringValue()).isEqualTo("solved");
        assertThat(after.get("level").stringValue()).isEqualTo("easy");
        assertThat(after.at("/complexity/time").stringValue()).isEqualTo("O(1)");
    }

    @Test
    void aFailedTryLeavesItStarted() {
        http().judged(http().open("code/double-it"), FakeSandbox.ADDS_TWO);

        JsonNode exercise = http().get("/api/exercises/code/double-it").json();
        assertThat(exercise.get("status").stringValue()).isEqualTo("started");
        assertThat(exercise.get("level").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/exercises/code/no-such",
                "/api/exercises/code/NOT_A_SLUG",
                "/api/exercises/sql/double-it",
                "/api/exercises/code/no-such/submissions"
            })
    void knowsNoOtherExercise(String path) {
        assertThat(http().get(path).status()).isEqualTo(404);
    }

    @Test
    void listsGradedSubmissionsNewestFirst() {
        String attempt = http().open("code/double-it");
        JsonNode wrong = http().judged(attempt, FakeSandbox.ADDS_TWO);
        http().handIn(attempt, java.util.UUID.randomUUID(), FakeSandbox.RIGHT, "run");
        JsonNode right = http().judged(attempt, FakeSandbox.RIGHT);

        assertThat(http().get("/api/exercises/code/double-it/submissions")
                        .json()
                        .valueStream()
                        .map(one -> one.get("id")))
                .containsExactly(right.get("id"), wrong.get("id"));
    }
}
