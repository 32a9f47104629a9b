package dev.zachet.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zachet.learner.Days;
import dev.zachet.testing.Caller.Reply;
import dev.zachet.testing.HttpScenario;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** A test of plans over HTTP, of the bank for tests: three exercises, one topic, one card. */
abstract class PlanScenario extends HttpScenario {
    static final String IT = "code/double-it";
    static final String AGAIN = "code/double-again";
    static final String TEXT = "code/double-text";
    static final String READING = "topic/numbers.aloud";
    static final String CARD = "numbers.double.twice";

    JsonNode prepare(int days, int minutes) {
        return prepare(goal(today().plusDays(days).toString(), minutes, "[]", "[\"acme\"]", "Europe/Moscow"));
    }

    JsonNode prepare(String goal) {
        Reply reply = http().put("/api/plan", goal);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json();
    }

    static String goal(String interview, int minutes, String daysOff, String companies, String zone) {
        return """
                {"interview": "%s", "minutes": %d, "daysOff": %s, "seniority": "middle", "companies": %s, "zone": "%s"}""".formatted(interview, minutes, daysOff, companies, zone);
    }

    Reply wish(String piece, LocalDate day) {
        return http().put("/api/plan/wishes/" + piece, "{\"day\": \"" + day + "\"}");
    }

    static LocalDate today() {
        return new Days(ZoneId.of("Europe/Moscow")).of(CLOCK.instant());
    }

    JsonNode plan() {
        return http().get("/api/plan").json();
    }

    /** The plan as soon as it knows that a piece was done; evidence comes by events. */
    JsonNode planWhen(String done) {
        return Awaitility.await()
                .until(
                        this::plan,
                        plan -> plan.get("done")
                                .valueStream()
                                .anyMatch(
                                        one -> one.at("/work/id").stringValue().equals(done)));
    }

    static JsonNode step(JsonNode plan, String id) {
        return plan.at("/day/steps")
                .valueStream()
                .filter(step -> step.at("/work/id").stringValue().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " is not in " + plan));
    }

    static List<String> ids(JsonNode plan) {
        return plan.at("/day/steps")
                .valueStream()
                .map(step -> step.at("/work/id").stringValue())
                .toList();
    }

    static List<String> titles(JsonNode plan) {
        return plan.at("/day/steps")
                .valueStream()
                .map(step -> step.at("/work/title").stringValue())
                .toList();
    }

    static int minutes(JsonNode plan) {
        return plan.at("/day/steps")
                .valueStream()
                .mapToInt(step -> step.get("minutes").intValue())
                .sum();
    }

    /** All days of the plan. */
    JsonNode days() {
        return http().get("/api/plan/days").json();
    }
}
