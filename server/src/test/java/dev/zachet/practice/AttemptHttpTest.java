package dev.zachet.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zachet.testing.Caller.Reply;
import dev.zachet.testing.FakeSandbox;
import dev.zachet.testing.HttpScenario;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class AttemptHttpTest extends HttpScenario {
    private static final String EXERCISE = "/api/exercises/code/double-it/attempts";

    @Test
    void opensWithTheStarter() {
        JsonNode attempt = http().post(EXERCISE, "{}").json();

        assertThat(attempt.get("exerciseId").stringValue()).isEqualTo("code/double-it");
        assertThat(attempt.at("/draft/source").stringValue()).startsWith("def double");
        assertThat(attempt.at("/draft/revision").intValue()).isZero();
        assertThat(attempt.at("/draft/savedAt").isNull()).isTrue();
        assertThat(attempt.get("finishedAt").isNull()).isTrue();
        assertThat(attempt.get("solved").booleanValue()).isFalse();
        assertThat(attempt.get("hintsHtml").size()).isZero();
        assertThat(attempt.get("hintsTotal").intValue()).isEqualTo(3);
    }

    @Test
    void openingAgainContinuesTheSameAttempt() {
        assertThat(http().open("code/double-it")).isEqualTo(http().open("code/double-it"));
    }

    @Test
    void openingTwiceAtOnceMakesOneAttempt() throws Exception {
        http().get("/api/session");
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<String> open = () -> http().open("code/double-it");
            List<Future<String>> opened = pool.invokeAll(List.of(open, open, open, open));
            String first = opened.getFirst().get();
            for (Future<String> one : opened) {
                assertThat(one.get()).isEqualTo(first);
            }
        }
    }

    @Test
    void opensAFreshAttemptWhenAsked() {
        String first = http().open("code/double-it");
        JsonNode fresh = http().post(EXERCISE, "{\"fresh\": true}").json();

        assertThat(fresh.get("id").stringValue()).isNotEqualTo(first);
        assertThat(http().open("code/double-it")).isEqualTo(fresh.get("id").stringValue());
    }

    @Test
    void savesADraft() {
        String attempt = http().open("code/double-it");

        Reply saved = saveDraft(attempt, "new", 0);

        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.json().get("source").stringValue()).isEqualTo("new");
        assertThat(saved.json().get("revision").intValue()).isEqualTo(1);
        assertThat(saved.json().get("savedAt").stringValue())
                .isEqualTo(CLOCK.instant().toString());
        assertThat(http().post(EXERCISE, "{}").json().get("draft")).isEqualTo(saved.json());
    }

    @Test
    void remembersTheNoLibraryMode() {
        String attempt = http().open("code/double-it");
        http().put("/api/attempts/" + attempt + "/draft", "{\"source\": \"a\", \"revision\": 0, \"noLibrary\": true}");
        saveDraft(attempt, "b", 1);

        assertThat(http().post(EXERCISE, "{}").json().get("noLibrary").booleanValue())
                .isTrue();
    }

    @Test
    void refusesADraftThatHasNotSeenTheNewestOne() {
        String attempt = http().open("code/double-it");
        JsonNode current = saveDraft(attempt, "from one tab", 0).json();

        Reply conflict = saveDraft(attempt, "from another", 0);

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.header("Content-Type")).startsWith("application/problem+json");
        assertThat(conflict.json().get("current")).isEqualTo(current);
        assertThat(http().post(EXERCISE, "{}").json().get("draft")).isEqualTo(current);
    }

    @Test
    void refusesADraftWithANulCharacter() {
        Reply reply = saveDraft(http().open("code/double-it"), "a\\u0000b", 0);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().at("/errors/0/field").stringValue()).isEqualTo("source");
        assertThat(reply.json().at("/errors/0/message").stringValue()).contains("U+0000");
    }

    @Test
    void refusesADraftThatIsTooLong() {
        String attempt = http().open("code/double-it");

        assertThat(saveDraft(attempt, "a".repeat(65_536), 0).status()).isEqualTo(200);
        Reply reply = saveDraft(attempt, "a".repeat(65_537), 1);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().at("/errors/0/field").stringValue()).isEqualTo("source");
        assertThat(reply.json().at("/errors/0/message").stringValue()).isEqualTo("At most 65,536 characters.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"revision\": 0}",
                "{\"source\": null, \"revision\": 0}",
                "{\"source\": \"a\", \"revision\": -1}",
                "{\"source\": \"a\", \"revision\": \"x\"}",
                "{\"source\": \"a\", \"revision\": null}"
            })
    void refusesAnIncompleteDraft(String body) {
        String attempt = http().open("code/double-it");

        assertThat(http().put("/api/attempts/" + attempt + "/draft", body).status())
                .isIn(400, 422);
    }

    @Test
    void opensHintsOneByOne() {
        String attempt = http().open("code/double-it");

        JsonNode one = hint(attempt, 1).json();
        JsonNode two = hint(attempt, 2).json();

        assertThat(one.get("hintsHtml").size()).isEqualTo(1);
        assertThat(two.get("hintsHtml").valueStream().map(JsonNode::stringValue))
                .containsExactly("<p>What is “twice”?</p>\n", "<p>Multiply.</p>\n");
    }

    @Test
    void askingForAHintAgainIsHarmless() {
        String attempt = http().open("code/double-it");
        hint(attempt, 1);
        hint(attempt, 2);

        assertThat(hint(attempt, 1).json().get("hintsHtml").size()).isEqualTo(2);
    }

    @Test
    void refusesToSkipAHint() {
        String attempt = http().open("code/double-it");

        assertThat(hint(attempt, 2).status()).isEqualTo(422);
        assertThat(hint(attempt, 0).status()).isEqualTo(422);
        hint(attempt, 1);
        hint(attempt, 2);
        hint(attempt, 3);
        assertThat(hint(attempt, 4).status()).isEqualTo(422);
        assertThat(http().post(EXERCISE, "{}").json().get("hintsHtml").size()).isEqualTo(3);
    }

    @Test
    void countsTheTimeAtWorkButNoLongSilence() {
        String attempt = http().open("code/double-it");
        CLOCK.advance(Duration.ofMinutes(3));
        saveDraft(attempt, "a", 0);
        CLOCK.advance(Duration.ofHours(2));
        saveDraft(attempt, "b", 1);
        CLOCK.advance(Duration.ofSeconds(30));
        saveDraft(attempt, "c", 2);

        assertThat(http().post(EXERCISE, "{}").json().get("activeMinutes").doubleValue())
                .isEqualTo(3.5);
    }

    @Test
    void finishesWithTheFirstAcceptance() {
        String attempt = http().open("code/double-it");
        http().judged(attempt, FakeSandbox.RIGHT);
        String finished = CLOCK.instant().toString();
        CLOCK.advance(Duration.ofMinutes(1));
        http().judged(attempt, FakeSandbox.RIGHT);

        JsonNode now = http().post(EXERCISE, "{}").json();
        assertThat(now.get("solved").booleanValue()).isTrue();
        assertThat(now.get("finishedAt").stringValue()).isEqualTo(finished);
    }

    @Test
    void aRunFinishesNothing() {
        String attempt = http().open("code/double-it");
        String run = http().handIn(attempt, UUID.randomUUID(), FakeSandbox.RIGHT, "run")
                .json()
                .get("id")
                .stringValue();
        http().events(run, _ -> {});

        assertThat(http().post(EXERCISE, "{}").json().get("solved").booleanValue())
                .isFalse();
    }

    @Test
    void knowsNoOtherAttempt() {
        String unknown = UUID.randomUUID().toString();

        assertThat(saveDraft(unknown, "a", 0).status()).isEqualTo(404);
        assertThat(hint(unknown, 1).status()).isEqualTo(404);
        assertThat(http().submit(unknown, "a").status()).isEqualTo(404);
        assertThat(saveDraft("not-a-uuid", "a", 0).status()).isEqualTo(400);
        assertThat(http().post("/api/exercises/code/no-such/attempts", "{}").status())
                .isEqualTo(404);
    }

    private Reply saveDraft(String attempt, String source, int seen) {
        return http().put(
                        "/api/attempts/" + attempt + "/draft",
                        "{\"source\": \"%s\", \"revision\": %d}".formatted(source, seen));
    }

    private Reply hint(String attempt, int next) {
        return http().post("/api/attempts/" + attempt + "/hints", "{\"next\": %d}".formatted(next));
    }
}
