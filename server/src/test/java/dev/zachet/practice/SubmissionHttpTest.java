package dev.zachet.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zachet.testing.Caller.Reply;
import dev.zachet.testing.FakeSandbox;
import dev.zachet.testing.HttpScenario;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SubmissionHttpTest extends HttpScenario {

    @Test
    void answersAtOnceAndTellsWhereToLook() {
        try (FakeSandbox.Gate _ = SANDBOX.gate()) {
            String attempt = http().open("code/double-it");

            Reply reply = http().submit(attempt, FakeSandbox.WAITS);

            assertThat(reply.status()).isEqualTo(202);
            JsonNode submission = reply.json();
            assertThat(reply.header("Location"))
                    .isEqualTo("/api/submissions/" + submission.get("id").stringValue());
            assertThat(submission.get("attemptId").stringValue()).isEqualTo(attempt);
            assertThat(submission.get("exerciseId").stringValue()).isEqualTo("code/double-it");
            assertThat(submission.get("purpose").stringValue()).isEqualTo("submit");
            assertThat(submission.get("source").stringValue()).isEqualTo(FakeSandbox.WAITS);
            assertThat(submission.get("verdict").isNull()).isTrue();
            assertThat(submission.get("judgedAt").isNull()).isTrue();
        }
    }

    @Test
    void streamsEveryChangeUntilTheVerdict() throws Exception {
        try (FakeSandbox.Gate gate = SANDBOX.gate()) {
            String attempt = http().open("code/double-it");
            String running = id(http().submit(attempt, FakeSandbox.WAITS));
            gate.awaitEntered();
            String waiting = id(http().submit(attempt, FakeSandbox.RIGHT));

            CompletableFuture<Void> seen = new CompletableFuture<>();
            CompletableFuture<List<JsonNode>> states =
                    CompletableFuture.supplyAsync(() -> http().events(waiting, _ -> seen.complete(null)));
            seen.get();
            assertThat(http().get("/api/submissions/" + running)
                            .json()
                            .get("state")
                            .stringValue())
                    .isEqualTo("running");
            gate.close();

            assertThat(states.get())
                    .extracting(state -> state.get("state").stringValue())
                    .startsWith("queued")
                    .endsWith("judged")
                    .isSubsetOf("queued", "running", "judged");
            assertThat(states.get().getLast().at("/verdict/outcome").stringValue())
                    .isEqualTo("accepted");
        }
    }

    @Test
    void theStreamOfAJudgedSubmissionTellsItAndEnds() {
        JsonNode judged = http().judged(http().open("code/double-it"), FakeSandbox.RIGHT);

        assertThat(http().events(judged.get("id").stringValue(), _ -> {})).containsExactly(judged);
    }

    @Test
    void tellsHowManyOfOnesOwnWaitBefore() throws Exception {
        try (FakeSandbox.Gate gate = SANDBOX.gate()) {
            String attempt = http().open("code/double-it");
            http().submit(attempt, FakeSandbox.WAITS);
            gate.awaitEntered();

            assertThat(http().submit(attempt, FakeSandbox.RIGHT)
                            .json()
                            .get("ahead")
                            .intValue())
                    .isZero();
            assertThat(http().submit(attempt, FakeSandbox.RIGHT)
                            .json()
                            .get("ahead")
                            .intValue())
                    .isEqualTo(1);
        }
    }

    @Test
    void nothingIsAheadOfAJudgedSubmission() throws Exception {
        String attempt = http().open("code/double-it");
        JsonNode judged = http().judged(attempt, FakeSandbox.RIGHT);
        try (FakeSandbox.Gate gate = SANDBOX.gate()) {
            http().submit(attempt, FakeSandbox.WAITS);
            gate.awaitEntered();
            http().submit(attempt, FakeSandbox.RIGHT);

            assertThat(http().get("/api/submissions/" + judged.get("id").stringValue())
                            .json()
                            .get("ahead")
                            .intValue())
                    .isZero();
        }
    }

    @Test
    void judgesAWrongAnswer() {
        JsonNode verdict = http().judged(http().open("code/double-it"), FakeSandbox.ADDS_TWO)
                .get("verdict");

        assertThat(verdict.get("outcome").stringValue()).isEqualTo("rejected");
        assertThat(verdict.get("score").doubleValue()).isEqualTo(1 / 13.0);
        assertThat(finding(verdict, "wrong-answer").get("case").stringValue()).isEqualTo("three");
        assertThat(finding(verdict, "wrong-answer").get("input").stringValue()).isEqualTo("value = 3");
        assertThat(finding(verdict, "wrong-answer").get("expected").stringValue())
                .isEqualTo("6");
        assertThat(finding(verdict, "wrong-answer").get("actual").stringValue()).isEqualTo("5");
        assertThat(finding(verdict, "cases").get("passed").intValue()).isEqualTo(1);
        assertThat(finding(verdict, "cases").get("total").intValue()).isEqualTo(13);
        assertThat(finding(verdict, "cases").at("/results/12/name").stringValue())
                .isEqualTo("plain-1000");
    }

    @Test
    void saysWhyCodeCannotBeLoaded() {
        JsonNode verdict =
                http().judged(http().open("code/double-it"), FakeSandbox.BROKEN).get("verdict");

        assertThat(verdict.get("outcome").stringValue()).isEqualTo("failed");
        assertThat(finding(verdict, "not-loaded").get("line").intValue()).isEqualTo(1);
        assertThat(finding(verdict, "not-loaded").get("kind").stringValue()).isEqualTo("syntax");
    }

    @Test
    void forbidsLibrariesOnlyInTheModeThatDoes() {
        String attempt = http().open("code/double-it");
        String forbidden = id(post(attempt, UUID.randomUUID(), """
                {"source": "import math\\ndef double(value):\\n    return value * 2\\n", "purpose": "submit",
                 "ownInput": null, "noLibrary": true}"""));

        JsonNode verdict = http().events(forbidden, _ -> {}).getLast().get("verdict");
        assertThat(finding(verdict, "rule-broken").get("construct").stringValue())
                .isEqualTo("import math");
        assertThat(http().judged(attempt, FakeSandbox.IMPORTS)
                        .at("/verdict/outcome")
                        .stringValue())
                .isEqualTo("accepted");
    }

    @Test
    void runsOnTheExamples() {
        String run = id(http().handIn(http().open("code/double-it"), UUID.randomUUID(), FakeSandbox.RIGHT, "run"));

        JsonNode verdict = http().events(run, _ -> {}).getLast().get("verdict");
        assertThat(finding(verdict, "cases").get("total").intValue()).isEqualTo(2);
        assertThat(finding(verdict, "output").get("actual").stringValue()).isEqualTo("4");
        assertThat(finding(verdict, "output").get("expected").stringValue()).isEqualTo("4");
    }

    @Test
    void runsOnOnesOwnInput() {
        String run = id(runOn(http().open("code/double-it"), "21"));

        JsonNode verdict = http().events(run, _ -> {}).getLast().get("verdict");
        assertThat(finding(verdict, "output").get("actual").stringValue()).isEqualTo("42");
        assertThat(finding(verdict, "output").get("expected").stringValue()).isEqualTo("42");
    }

    @Test
    void saysWhenOnesOwnInputCannotBeRead() {
        String run = id(runOn(http().open("code/double-it"), "twenty-one"));

        JsonNode verdict = http().events(run, _ -> {}).getLast().get("verdict");
        assertThat(finding(verdict, "bad-input").get("message").stringValue()).contains("not a Python literal");
    }

    @Test
    void theSameKeyMakesOneSubmission() {
        String attempt = http().open("code/double-it");
        UUID key = UUID.randomUUID();
        String source = FakeSandbox.RIGHT + "# once\n";

        JsonNode first = http().handIn(attempt, key, source, "submit").json();
        JsonNode second = http().handIn(attempt, key, source, "submit").json();
        http().events(id(first), _ -> {});
        JsonNode third = http().handIn(attempt, key, source, "submit").json();

        assertThat(List.of(second.get("id"), third.get("id"))).containsOnly(first.get("id"));
        assertThat(http().get("/api/exercises/code/double-it/submissions")
                        .json()
                        .size())
                .isEqualTo(1);
        assertThat(SANDBOX.runsOf(source)).isEqualTo(1);
    }

    @Test
    void theSameKeyAtTheSameTimeMakesOneSubmission() throws Exception {
        String attempt = http().open("code/double-it");
        UUID key = UUID.randomUUID();
        List<CompletableFuture<Reply>> replies = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            replies.add(CompletableFuture.supplyAsync(() -> http().handIn(attempt, key, FakeSandbox.RIGHT, "submit")));
        }

        JsonNode first = replies.getFirst().get().json().get("id");
        for (CompletableFuture<Reply> reply : replies) {
            assertThat(reply.get().json().get("id")).isEqualTo(first);
        }
    }

    @Test
    void wantsAKey() {
        String attempt = http().open("code/double-it");
        String body = "{\"source\": \"a\", \"purpose\": \"submit\", \"ownInput\": null, \"noLibrary\": false}";

        assertThat(http().post("/api/attempts/" + attempt + "/submissions", body)
                        .status())
                .isEqualTo(400);
        assertThat(http().post("/api/attempts/" + attempt + "/submissions", body, "Idempotency-Key", "7")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void sendsAwayWhoHasTooManyWaiting() throws Exception {
        String attempt = http().open("code/double-it");
        UUID key = UUID.randomUUID();
        try (FakeSandbox.Gate gate = SANDBOX.gate()) {
            http().handIn(attempt, key, FakeSandbox.WAITS, "submit");
            gate.awaitEntered();
            http().submit(attempt, FakeSandbox.RIGHT);
            http().submit(attempt, FakeSandbox.RIGHT);

            Reply tooMany = http().submit(attempt, FakeSandbox.RIGHT);

            assertThat(tooMany.status()).isEqualTo(429);
            assertThat(tooMany.header("Retry-After")).matches("[1-9]\\d*");
            assertThat(tooMany.json().get("title").stringValue()).isEqualTo("Too many submissions wait");
            assertThat(http().handIn(attempt, key, FakeSandbox.WAITS, "submit").status())
                    .isEqualTo(202);
        }
        List<JsonNode> stored = http().get("/api/exercises/code/double-it/submissions")
                .json()
                .valueStream()
                .toList();
        assertThat(stored).hasSize(3);
        stored.forEach(one -> http().events(id(one), _ -> {}));
        assertThat(http().submit(attempt, FakeSandbox.RIGHT).status()).isEqualTo(202);
    }

    @Test
    void refusesSourceThatCannotBeStored() {
        String attempt = http().open("code/double-it");

        Reply nul = post(
                attempt,
                UUID.randomUUID(),
                "{\"source\": \"\\u0000\", \"purpose\": \"run\", \"ownInput\": \"\\u0000\", \"noLibrary\": false}");

        assertThat(nul.status()).isEqualTo(422);
        assertThat(nul.json()
                        .get("errors")
                        .valueStream()
                        .map(error -> error.get("field").stringValue()))
                .containsExactlyInAnyOrder("source", "ownInput");
    }

    @Test
    void keepsHalfASurrogatePairAsAQuestionMark() {
        String attempt = http().open("code/double-it");
        String run = id(
                post(
                        attempt,
                        UUID.randomUUID(),
                        "{\"source\": \"# \\ud800\\nreturn value * 2\", \"purpose\": \"run\", \"ownInput\": null, \"noLibrary\": false}"));

        assertThat(http().events(run, _ -> {}).getLast().get("source").stringValue())
                .startsWith("# ?");
    }

    @Test
    void saysWhatIsWrongWithTheJudgeAndBlamesNobody() {
        SANDBOX.breakDown("user namespaces are off", "allow them");
        String attempt = http().open("code/double-it");

        JsonNode verdict = http().judged(attempt, FakeSandbox.RIGHT).get("verdict");

        assertThat(verdict.get("outcome").stringValue()).isEqualTo("unavailable");
        assertThat(finding(verdict, "unavailable").get("reason").stringValue()).isEqualTo("user namespaces are off");
        assertThat(finding(verdict, "unavailable").get("mend").stringValue()).isEqualTo("allow them");
        assertThat(http().get("/api/items/numbers.double").json().get("level").stringValue())
                .isEqualTo("none");
    }

    @Test
    void endsTheStreamOfAnErasedSubmission() throws Exception {
        try (FakeSandbox.Gate gate = SANDBOX.gate()) {
            String attempt = http().open("code/double-it");
            String submission = id(http().submit(attempt, FakeSandbox.WAITS));
            gate.awaitEntered();
            CompletableFuture<Void> seen = new CompletableFuture<>();
            CompletableFuture<List<JsonNode>> states =
                    CompletableFuture.supplyAsync(() -> http().events(submission, _ -> seen.complete(null)));
            seen.get();
            http().delete("/api/learner?confirm=delete");
            gate.close();

            assertThat(states.get())
                    .noneMatch(state -> state.get("state").stringValue().equals("judged"));
        }
    }

    @Test
    void knowsNoOtherSubmission() {
        String unknown = "/api/submissions/" + UUID.randomUUID();

        assertThat(http().get(unknown).status()).isEqualTo(404);
        Reply stream = http().get(unknown + "/events", "Accept", "text/event-stream");
        assertThat(stream.status()).isEqualTo(404);
        assertThat(stream.header("Content-Type")).startsWith("application/problem+json");
        assertThat(http().get("/api/submissions/7").status()).isEqualTo(400);
    }

    private Reply runOn(String attempt, String input) {
        return post(attempt, UUID.randomUUID(), """
                {"source": "return value * 2", "purpose": "run", "ownInput": "%s", "noLibrary": false}""".formatted(input));
    }

    private Reply post(String attempt, UUID key, String body) {
        return http().post("/api/attempts/" + attempt + "/submissions", body, "Idempotency-Key", key.toString());
    }

    private static JsonNode finding(JsonNode verdict, String type) {
        return verdict.get("findings")
                .valueStream()
                .filter(found -> found.get("type").stringValue().equals(type))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + type + " in " + verdict));
    }

    private static String id(Reply reply) {
        assertThat(reply.status()).isEqualTo(202);
        return id(reply.json());
    }

    private static String id(JsonNode submission) {
        return submission.get("id").stringValue();
    }
}
