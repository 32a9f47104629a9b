package dev.zachet.mastery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zachet.ZachetApplication;
import dev.zachet.testing.Caller;
import dev.zachet.testing.FakeSandbox;
import dev.zachet.testing.Fakes;
import dev.zachet.testing.ManualClock;
import dev.zachet.testing.TestFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/**
 * Three weeks of two learners, on a clock that jumps from day to day: one does every day what the plan says, the other
 * only in the first week. Everything goes through the doors that the page uses.
 */
class ThreeWeeksTest {
    private static final int DAYS = 21;
    private static final int WEEK = 7;
    private static final int MINUTES = 10;
    private static final int EXERCISES_AN_ITEM = 8;
    private static final ManualClock CLOCK = Fakes.CLOCK;

    private static ConfigurableApplicationContext application;
    private static Caller http;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        Path bank = folder.resolve("bank");
        makeBank(bank);
        application = new SpringApplicationBuilder(ZachetApplication.class)
                .initializers(new Fakes(() -> TestFolder.data("weeks"), bank, new FakeSandbox()))
                .run();
        http = new Caller(application.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @BeforeEach
    void startAfresh() {
        http.delete("/api/learner?confirm=delete");
        String interview = LocalDate.ofInstant(CLOCK.instant(), ZoneOffset.UTC)
                .plusDays(DAYS + 1)
                .toString();
        Caller.Reply planned = http.put("/api/plan", """
                {"interview": "%s", "minutes": %d, "daysOff": [], "seniority": "middle", "companies": [], "zone": "UTC"}""".formatted(interview, MINUTES));
        assertThat(planned.status()).as(planned.text()).isEqualTo(200);
    }

    @Test
    void readinessRisesForWhoFollowsThePlan() {
        List<Week> weeks = threeWeeks(DAYS);

        assertThat(weeks).extracting(Week::mean).isSorted().doesNotHaveDuplicates();
        assertThat(weeks).extracting(Week::low).isSorted().doesNotHaveDuplicates();
        assertThat(weeks.reversed()).extracting(Week::width).isSorted().doesNotHaveDuplicates();
        assertThat(weeks.getLast().known()).isEqualTo(3);
    }

    @Test
    void readinessFallsForWhoStopsAfterAWeek() {
        List<Week> weeks = threeWeeks(WEEK);

        List<Double> falling = weeks.reversed().stream().map(Week::mean).toList();
        assertThat(falling).isSorted().doesNotHaveDuplicates();
        assertThat(weeks).extracting(Week::width).isSorted().doesNotHaveDuplicates();
        assertThat(weeks.reversed()).extracting(Week::observations).isSorted().doesNotHaveDuplicates();
    }

    /** How things stand at the end of a week. */
    private record Week(double mean, double low, double high, int known, double observations) {
        static Week of(JsonNode readiness) {
            JsonNode overall = readiness.get("overall");
            return new Week(
                    overall.at("/figure/mean").doubleValue(),
                    overall.at("/figure/low").doubleValue(),
                    overall.at("/figure/high").doubleValue(),
                    overall.get("known").intValue(),
                    readiness
                            .get("sections")
                            .valueStream()
                            .flatMap(section -> section.get("items").valueStream())
                            .mapToDouble(item -> item.get("observations").doubleValue())
                            .sum());
        }

        double width() {
            return high - low;
        }
    }

    /** Works on the first days and lets the others pass; every day the plan asks for no more than the day's minutes. */
    private static List<Week> threeWeeks(int diligentDays) {
        List<Week> weeks = new ArrayList<>();
        for (int day = 1; day <= DAYS; day++) {
            assertNoDebt();
            if (day <= diligentDays) {
                doWhatThePlanSays();
                reviewWhatIsDue();
                assertNoDebt();
            }
            if (day % WEEK == 0) {
                JsonNode readiness = http.get("/api/readiness").json();
                assertThat(readiness.at("/overall/history").size()).isEqualTo(day);
                weeks.add(Week.of(readiness));
            }
            CLOCK.advance(Duration.ofDays(1));
        }
        return weeks;
    }

    private static void assertNoDebt() {
        JsonNode day = http.get("/api/plan").json().get("day");
        int planned = day.get("steps")
                .valueStream()
                .mapToInt(step -> step.get("minutes").intValue())
                .sum();
        assertThat(planned).isLessThanOrEqualTo(day.get("minutes").intValue()).isLessThanOrEqualTo(MINUTES);
    }

    private static void doWhatThePlanSays() {
        Set<String> done = http.get("/api/plan")
                .json()
                .at("/day/steps")
                .valueStream()
                .map(step -> step.path("work").path("id").stringValue())
                .filter(id -> id.startsWith("code/") || id.startsWith("topic/"))
                .collect(Collectors.toSet());
        for (String id : done) {
            if (id.startsWith("code/")) {
                JsonNode judged = http.judged(openAnew(id), FakeSandbox.RIGHT);
                assertThat(judged.at("/verdict/outcome").stringValue()).isEqualTo("accepted");
            } else {
                Caller.Reply read = http.put("/api/plan/readings/" + id.substring("topic/".length()), "");
                assertThat(read.status()).as(read.text()).isEqualTo(204);
            }
        }
        Awaitility.await()
                .until(
                        () -> http.get("/api/plan")
                                .json()
                                .get("done")
                                .valueStream()
                                .map(one -> one.path("work").path("id").stringValue())
                                .collect(Collectors.toSet()),
                        known -> known.containsAll(done));
    }

    /** What comes again in the plan is done from a clean sheet. */
    private static String openAnew(String exercise) {
        return http.post("/api/exercises/" + exercise + "/attempts", "{\"fresh\": true}")
                .json()
                .get("id")
                .stringValue();
    }

    private static void reviewWhatIsDue() {
        http.get("/api/cards/session?minutes=10")
                .json()
                .get("cards")
                .valueStream()
                .forEach(card -> {
                    Caller.Reply reply = http.post(
                            "/api/cards/" + card.get("id").stringValue() + "/reviews",
                            "{\"grade\": 4, \"said\": [], \"seconds\": 20}",
                            "Idempotency-Key",
                            UUID.randomUUID().toString());
                    assertThat(reply.status()).as(reply.text()).isEqualTo(200);
                });
    }

    /** The fixture bank with enough to do for three weeks: copies of its exercises, also for the item that has none. */
    private static void makeBank(Path bank) throws IOException {
        TestFolder.copy(Fakes.BANK, bank);
        for (int number = 1; number <= EXERCISES_AN_ITEM; number++) {
            copy(
                    bank,
                    "double-it",
                    "double-it-" + number,
                    "numbers.double: 1.0, numbers.aloud: 0.3",
                    "numbers.double: 1.0");
            copy(bank, "double-text", "double-text-" + number, "numbers.aloud: 1.0", "numbers.aloud: 1.0");
            copy(bank, "double-text", "ask-" + number, "numbers.aloud: 1.0", "interview.ask: 1.0");
        }
    }

    private static void copy(Path bank, String from, String to, String items, String otherItems) throws IOException {
        Path folder = bank.resolve("code").resolve(to);
        TestFolder.copy(bank.resolve("code").resolve(from), folder);
        Path exercise = folder.resolve("exercise.yaml");
        Files.writeString(
                exercise,
                Files.readString(exercise).replace("code/" + from, "code/" + to).replace(items, otherItems));
    }
}
