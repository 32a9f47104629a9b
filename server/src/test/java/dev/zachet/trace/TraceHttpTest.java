package dev.zachet.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zachet.testing.Caller.Reply;
import dev.zachet.testing.FakeSandbox;
import dev.zachet.testing.HttpScenario;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TraceHttpTest extends HttpScenario {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void recordsASnippet() {
        Reply reply = snippet("x = 1\n");

        assertThat(reply.status()).isEqualTo(200);
        JsonNode view = reply.json();
        assertThat(view.get("source").stringValue()).isEqualTo("x = 1\n");
        assertThat(view.get("input").isNull()).isTrue();
        assertThat(view.get("python").stringValue()).isEqualTo("3.11.2");
        assertThat(view.get("finding").isNull()).isTrue();
        assertThat(view.at("/trace/steps/0/event").stringValue()).isEqualTo("line");
        assertThat(view.at("/trace/steps/0").has("value")).isFalse();
    }

    @Test
    void runsAProgramForWhatItPrints() {
        JsonNode printed = program("print(2 * 2)\n").json();

        assertThat(printed.get("python").stringValue()).isEqualTo("3.11.2");
        assertThat(printed.get("stdout").stringValue()).isEqualTo("4\n");
        assertThat(printed.get("finding").isNull()).isTrue();
    }

    @Test
    void saysWhyAProgramDidNotEndWell() {
        assertThat(trouble(program(FakeSandbox.BROKEN)).get("type").stringValue())
                .isEqualTo("not-loaded");
        JsonNode raised = trouble(program("raise ValueError(\"no\")"));
        assertThat(raised.get("error").stringValue()).isEqualTo("ValueError: no");
        assertThat(raised.at("/frames/0/line").intValue()).isEqualTo(2);
        JsonNode limit = trouble(program("while True:\n    pass\n"));
        assertThat(limit.get("type").stringValue()).isEqualTo("limit");
        assertThat(limit.get("allowed").stringValue()).isEqualTo("5000 ms");
        assertThat(program("x".repeat(70_000)).status()).isEqualTo(422);
        SANDBOX.breakDown("user namespaces are off", "allow them");
        assertThat(trouble(program("print(1)")).get("mend").stringValue()).isEqualTo("allow them");
    }

    @Test
    void programsWaitInTheSameTurnsAsRecordings() throws Exception {
        try (FakeSandbox.Gate gate = SANDBOX.gate()) {
            CompletableFuture<Reply> running = CompletableFuture.supplyAsync(() -> snippet("wait()"));
            gate.awaitEntered();
            CompletableFuture<Reply> waiting = CompletableFuture.supplyAsync(() -> program("print(2 * 2)"));

            Reply busy = Awaitility.await().until(() -> program("print(2 * 2)"), reply -> reply.status() == 429);

            assertThat(busy.header("Retry-After")).matches("[1-9]\\d*");
            gate.close();
            assertThat(running.get().status()).isEqualTo(200);
            assertThat(waiting.get().json().get("stdout").stringValue()).isEqualTo("4\n");
        }
    }

    @Test
    void recordsEveryKindOfCaseOfASubmission() {
        String submission = id(http().judged(http().open("code/double-it"), FakeSandbox.ADDS_TWO));

        JsonNode written = traced(submission, "three").json();
        assertThat(written.get("source").stringValue()).isEqualTo(FakeSandbox.ADDS_TWO);
        assertThat(written.get("input").stringValue()).isEqualTo("value = 3");
        assertThat(given(written)).isEqualTo("[3]");
        assertThat(given(traced(submission, "plain-1000").json())).isEqualTo("[1000]");
    }

    @Test
    void recordsARunOnOnesOwnInput() {
        String run = runOn("21");

        JsonNode view = traced(run, "own-input").json();
        assertThat(view.get("input").stringValue()).isEqualTo("21");
        assertThat(given(view)).isEqualTo("typed");
        assertThat(traced(run, "three").status()).isEqualTo(422);
    }

    @Test
    void saysWhatKeptARunFromBeingRecorded() {
        assertThat(finding(snippet(FakeSandbox.BROKEN)).get("type").stringValue())
                .isEqualTo("not-loaded");
        String endless = id(http().judged(http().open("code/double-it"), FakeSandbox.ENDLESS));
        JsonNode limit = finding(traced(endless, "three"));
        assertThat(limit.get("type").stringValue()).isEqualTo("limit");
        assertThat(limit.get("case").stringValue()).isEqualTo("three");
        assertThat(limit.get("allowed").stringValue()).isEqualTo("4000 ms");
        SANDBOX.breakDown("user namespaces are off", "allow them");
        assertThat(finding(snippet("x = 1")).get("mend").stringValue()).isEqualTo("allow them");
    }

    @Test
    void whatIsNoRecordingIsNotPassedOn() {
        JsonNode view = snippet("forged = 1").json();

        assertThat(view.get("trace").isNull()).isTrue();
        assertThat(view.at("/finding/type").stringValue()).isEqualTo("unavailable");
        assertThat(view.at("/finding/reason").stringValue()).isEqualTo("the run could not be recorded");
    }

    @Test
    void keepsToTheRulesThatTheSubmissionKeptTo() {
        String attempt = http().open("code/double-it");
        Reply handedIn = http().post(
                        "/api/attempts/" + attempt + "/submissions",
                        body("source", FakeSandbox.IMPORTS, "purpose", "run", "noLibrary", true),
                        "Idempotency-Key",
                        UUID.randomUUID().toString());
        String submission = id(handedIn.json());
        http().events(submission, _ -> {});

        assertThat(finding(traced(submission, "three")).get("type").stringValue())
                .isEqualTo("rule-broken");
    }

    @Test
    void namesTheFieldOfACaseThatIsNot() {
        String submission = id(http().judged(http().open("code/double-it"), FakeSandbox.RIGHT));

        Reply reply = traced(submission, "nothing-like-it");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().get("field").stringValue()).isEqualTo("case");
        assertThat(reply.json().get("detail").stringValue()).contains("“nothing-like-it”");
        Reply missing = http().post("/api/submissions/" + submission + "/trace", "{\"counts\": false}");
        assertThat(missing.json().get("field").stringValue()).isEqualTo("case");
    }

    @Test
    void refusesAnInputThatIsTooLargeToStepThrough() {
        Reply reply = traced(runOn("1" + " ".repeat(60_000)), "own-input");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().get("type").stringValue()).endsWith("case-too-large");
        assertThat(reply.json().get("detail").stringValue()).contains("60 KB").contains("input of your own");
    }

    @Test
    void knowsNoOtherSubmission() {
        assertThat(traced(UUID.randomUUID().toString(), "three").status()).isEqualTo(404);
    }

    @Test
    void refusesSourceThatIsTooLong() {
        Reply reply = snippet("x".repeat(70_000));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().at("/errors/0/field").stringValue()).isEqualTo("source");
    }

    @Test
    void sendsAwayWhoHasTooManyWaitingAndKeepsJudgingMeanwhile() throws Exception {
        String attempt = http().open("code/double-it");
        try (FakeSandbox.Gate gate = SANDBOX.gate()) {
            CompletableFuture<Reply> running = CompletableFuture.supplyAsync(() -> snippet("wait()"));
            gate.awaitEntered();
            CompletableFuture<Reply> waiting = CompletableFuture.supplyAsync(() -> snippet("wait()"));

            Reply busy = Awaitility.await().until(() -> snippet("wait()"), reply -> reply.status() == 429);

            assertThat(busy.header("Retry-After")).matches("[1-9]\\d*");
            assertThat(busy.json().get("title").stringValue()).isEqualTo("Too many runs wait");
            assertThat(http().judged(attempt, FakeSandbox.RIGHT)
                            .at("/verdict/outcome")
                            .stringValue())
                    .isEqualTo("accepted");
            gate.close();
            assertThat(running.get().status()).isEqualTo(200);
            assertThat(waiting.get().status()).isEqualTo(200);
        }
    }

    private Reply snippet(String source) {
        return http().post("/api/traces", body("source", source, "counts", false));
    }

    private Reply program(String source) {
        return http().post("/api/programs", body("source", source));
    }

    private static JsonNode trouble(Reply reply) {
        assertThat(reply.status()).isEqualTo(200);
        return reply.json().get("finding");
    }

    private Reply traced(String submission, String name) {
        return http().post("/api/submissions/" + submission + "/trace", body("case", name, "counts", false));
    }

    private String runOn(String input) {
        String attempt = http().open("code/double-it");
        Reply reply = http().post(
                        "/api/attempts/" + attempt + "/submissions",
                        body("source", FakeSandbox.RIGHT, "purpose", "run", "ownInput", input, "noLibrary", false),
                        "Idempotency-Key",
                        UUID.randomUUID().toString());
        String run = id(reply.json());
        http().events(run, _ -> {});
        return run;
    }

    private static JsonNode finding(Reply reply) {
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().get("trace").isNull()).isTrue();
        return reply.json().get("finding");
    }

    private static String given(JsonNode view) {
        return view.at("/trace/steps/0/objects/1/text").stringValue();
    }

    private static String id(JsonNode submission) {
        return submission.get("id").stringValue();
    }

    private static String body(Object... members) {
        var body = JSON.createObjectNode();
        for (int i = 0; i < members.length; i += 2) {
            body.putPOJO((String) members[i], members[i + 1]);
        }
        return JSON.writeValueAsString(body);
    }
}
