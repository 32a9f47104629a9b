package dev.zachet.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zachet.learner.Days;
import dev.zachet.testing.Caller.Reply;
import dev.zachet.testing.FakeSandbox;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class PlanHttpTest extends PlanScenario {
    @Test
    void thereIsNoPlanWithoutAGoal() {
        assertThat(http().get("/api/plan").status()).isEqualTo(404);
        assertThat(http().get("/api/plan").json().get("title").stringValue()).isEqualTo("No plan yet");
        assertThat(http().get("/api/plan/choices").json().get("goal").isNull()).isTrue();
    }

    @Test
    void companiesAreOfferedWithWhatIsKnownOfThem() {
        JsonNode company = http().in("ru").get("/api/plan/choices").json().at("/companies/0");

        assertThat(company.get("name").stringValue()).isEqualTo("Акме");
        assertThat(company.at("/claims/1/provenance").stringValue()).isEqualTo("official");
        assertThat(company.at("/claims/1/date").stringValue()).isEqualTo("2026-11-23");
        assertThat(company.at("/claims/1/sections/0/title").stringValue()).isEqualTo("Числа");
    }

    @Test
    void plansFromTheGoalAtOnceAndSaysWhy() {
        JsonNode plan = prepare(12, 60);

        assertThat(plan.get("daysLeft").intValue()).isEqualTo(12);
        assertThat(titles(plan)).contains("Double it", "Explaining aloud");
        JsonNode step = step(plan, IT);
        assertThat(step.get("again").booleanValue()).isFalse();
        assertThat(step.at("/why/cause").stringValue()).isEqualTo("new");
        assertThat(step.at("/why/daysLeft").intValue()).isEqualTo(12);
        assertThat(step.at("/why/items/0/item/title").stringValue()).isEqualTo("Doubling");
        assertThat(step.at("/why/items/0/companies/0/name").isMissingNode()).isTrue();
        assertThat(step.at("/why/items/0/companies/0/title").stringValue()).isEqualTo("Acme");
        assertThat(step.at("/why/unlocks/0/id").stringValue()).isEqualTo(AGAIN);
        assertThat(plan.at("/bare/0/title").stringValue()).isEqualTo("Ask a question");
        assertThat(http().get("/api/plan/choices").json().at("/goal/minutes").intValue())
                .isEqualTo(60);
    }

    @Test
    void whatWasDoneLeavesTheDayAndCountsAgainstItsMinutes() {
        prepare(12, 60);

        http().judged(http().open(IT), FakeSandbox.RIGHT);

        JsonNode plan = planWhen(IT);
        assertThat(plan.at("/done/0/work").get("title").stringValue()).isEqualTo("Double it");
        assertThat(plan.at("/day/spent").intValue())
                .isEqualTo(plan.at("/done/0/minutes").intValue())
                .isPositive();
        assertThat(ids(plan)).doesNotContain(IT).contains(AGAIN);
    }

    @Test
    void whatFailedStaysAndIsNamed() {
        prepare(12, 60);
        String attempt = http().open(IT);
        http().judged(attempt, FakeSandbox.ADDS_TWO);
        http().judged(attempt, FakeSandbox.ADDS_TWO);

        JsonNode step = Awaitility.await()
                .until(() -> step(plan(), IT), found -> found.at("/why/failed").intValue() == 2);

        assertThat(step.at("/why/cause").stringValue()).isEqualTo("new");
    }

    @Test
    void aTopicIsReadWithOneClickAndMayBeUnread() {
        prepare(12, 60);
        String reading = "/api/plan/readings/numbers.aloud";
        assertThat(http().get(reading).json().get("last").isNull()).isTrue();

        assertThat(http().put(reading, "").status()).isEqualTo(204);
        assertThat(http().put(reading, "").status()).isEqualTo(204);

        assertThat(ids(plan())).doesNotContain(READING);
        assertThat(plan().get("done").size()).isEqualTo(1);
        assertThat(http().get(reading).json().get("readToday").booleanValue()).isTrue();
        http().delete(reading);
        assertThat(ids(plan())).contains(READING);
        assertThat(http().put("/api/plan/readings/numbers.double", "").status()).isEqualTo(404);
    }

    @Test
    void whatWasDoneComesAgainBeforeTheInterview() {
        prepare(12, 60);
        http().put("/api/plan/readings/numbers.aloud", "");

        List<JsonNode> repetitions = http().get("/api/plan/days")
                .json()
                .valueStream()
                .flatMap(day -> day.get("steps").valueStream())
                .filter(step -> step.get("work").get("id").stringValue().equals(READING))
                .toList();

        assertThat(repetitions).isNotEmpty().allMatch(step -> step.get("again").booleanValue());
    }

    @Test
    void aSkippedDayLeavesNoDebt() {
        JsonNode before = prepare(12, 20);

        CLOCK.advance(Duration.ofDays(3));

        JsonNode plan = plan();
        assertThat(plan.get("daysLeft").intValue()).isEqualTo(9);
        assertThat(minutes(plan)).isLessThanOrEqualTo(20);
        assertThat(ids(plan)).isEqualTo(ids(before));
    }

    @Test
    void anEveningMayBeShort() {
        prepare(12, 60);

        JsonNode plan =
                http().put("/api/plan/days/" + today(), "{\"minutes\": 15}").json();

        assertThat(minutes(plan)).isBetween(1, 15);
        assertThat(plan.at("/day/changed").booleanValue()).isTrue();
        JsonNode restored = http().delete("/api/plan/days/" + today()).json();
        assertThat(restored.at("/day/minutes").intValue()).isEqualTo(60);
    }

    @Test
    void aPinnedPieceComesOnItsDayAndADroppedOneNever() {
        prepare(12, 60);
        LocalDate day = today().plusDays(4);

        http().put("/api/plan/wishes/" + READING, "{\"day\": \"" + day + "\"}");
        JsonNode plan = http().put("/api/plan/wishes/" + AGAIN, "{}").json();

        assertThat(ids(plan)).doesNotContain(READING, AGAIN);
        JsonNode fourth = http().get("/api/plan/days").json().get(4);
        assertThat(fourth.get("date").stringValue()).isEqualTo(day.toString());
        assertThat(fourth.get("steps")
                        .valueStream()
                        .map(step -> step.get("work").get("id").stringValue()))
                .contains(READING);
        assertThat(plan.get("notCovered")
                        .valueStream()
                        .filter(left -> left.get("why").stringValue().equals("dropped"))
                        .map(left -> left.at("/work/id").stringValue()))
                .containsExactly(AGAIN);
        assertThat(ids(http().delete("/api/plan/wishes/" + READING).json())).contains(READING);
    }

    @Test
    void aPinThatDoesNotFitIsRefusedWithItsReason() {
        prepare(12, 60);
        http().put("/api/plan/days/" + today(), "{\"minutes\": 0}");

        JsonNode plan = http().put("/api/plan/wishes/" + IT, "{\"day\": \"" + today() + "\"}")
                .json();

        assertThat(plan.at("/pinsRefused/0/work/id").stringValue()).isEqualTo(IT);
        assertThat(plan.at("/pinsRefused/0/why").stringValue()).isEqualTo("no-time");
        assertThat(ids(plan)).isEmpty();
    }

    @Test
    void saysWhatItWillNotCover() {
        JsonNode plan = prepare(1, 60);

        assertThat(plan.at("/day/quiet").booleanValue()).isTrue();
        assertThat(plan.get("notCovered")
                        .valueStream()
                        .map(left -> left.get("why").stringValue()))
                .isNotEmpty()
                .contains("no-day-long-enough");
    }

    @Test
    void onTheInterviewsDayAndAfterItNothingIsPlanned() {
        prepare(2, 60);

        CLOCK.advance(Duration.ofDays(2));
        assertThat(plan().get("daysLeft").intValue()).isZero();
        assertThat(plan().get("day").isNull()).isTrue();
        CLOCK.advance(Duration.ofDays(400));
        assertThat(plan().get("daysLeft").intValue()).isEqualTo(-400);
        assertThat(http().get("/api/plan/days").json().size()).isZero();
        assertThat(http().put("/api/plan/days/" + today(), "{\"minutes\": 15}").status())
                .isEqualTo(422);
    }

    @Test
    void daysOffStayFree() {
        String off = today().plusDays(3).getDayOfWeek().name().toLowerCase(Locale.ROOT);
        prepare(goal(today().plusDays(12).toString(), 60, "[\"" + off + "\"]", "[]", "Europe/Moscow"));

        JsonNode days = http().get("/api/plan/days").json();

        assertThat(days.get(3).get("minutes").intValue()).isZero();
        assertThat(days.get(3).get("steps").size()).isZero();
        assertThat(days.get(10).get("steps").size()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-1  | 60   | []         | []             | UTC       | interview | tomorrow",
                "0   | 60   | []         | []             | UTC       | interview | tomorrow",
                "400 | 60   | []         | []             | UTC       | interview | 365",
                "12  | 0    | []         | []             | UTC       | minutes   | 10",
                "12  | -5   | []         | []             | UTC       | minutes   | 10",
                "12  | 1441 | []         | []             | UTC       | minutes   | 600",
                "12  | 60   | []         | [\"initech\"]  | UTC       | companies | initech",
                "12  | 60   | []         | []             | Mars/Base | zone      | Mars/Base",
                "12  | 60   | [\"monday\",\"tuesday\",\"wednesday\",\"thursday\",\"friday\",\"saturday\",\"sunday\"] | [] | UTC | daysOff | one day"
            })
    void aGoalThatCannotBePlannedIsRefused(
            int days, int minutes, String daysOff, String companies, String zone, String field, String says) {
        LocalDate interview = new Days(ZoneId.of("UTC")).of(CLOCK.instant()).plusDays(days);

        Reply reply = http().put("/api/plan", goal(interview.toString(), minutes, daysOff, companies, zone));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().get("field").stringValue()).isEqualTo(field);
        assertThat(reply.json().get("detail").stringValue()).contains(field).contains(says);
        assertThat(http().get("/api/plan").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-30", "tomorrow", "''", "+999999999-12-31"})
    void whatIsNoDateIsRefused(String interview) {
        Reply reply = http().put("/api/plan", goal(interview, 60, "[]", "[]", "UTC"));

        assertThat(reply.status()).isBetween(400, 422);
        assertThat(reply.text()).contains("interview");
    }

    @Test
    void aYearCanBePlanned() {
        assertThat(prepare(365, 60).get("daysLeft").intValue()).isEqualTo(365);
        assertThat(http().get("/api/plan/days").json().size()).isEqualTo(365);
    }

    @Test
    void aWishForADayOutsideThePlanOrForNothingIsRefused() {
        prepare(12, 60);

        assertThat(wish(READING, today().minusDays(1)).json().get("field").stringValue())
                .isEqualTo("day");
        assertThat(wish(READING, today().plusDays(12)).status()).isEqualTo(422);
        assertThat(wish("code/no-such", today()).status()).isEqualTo(404);
        assertThat(http().put("/api/plan/days/" + today(), "{\"minutes\": -1}").status())
                .isEqualTo(422);
    }

    @Test
    void thePlanIsInTheExportAndErasedWithTheLearner() {
        prepare(12, 60);
        http().put("/api/plan/readings/numbers.aloud", "");
        wish(IT, today());

        JsonNode export = http().get("/api/learner/export").json();
        assertThat(export.at("/goal/0/minutes").intValue()).isEqualTo(60);
        assertThat(export.at("/topicReadings/0/item").stringValue()).isEqualTo("numbers.aloud");
        assertThat(export.at("/planWishes/0/unit").stringValue()).isEqualTo(IT);
        http().delete("/api/learner?confirm=delete");
        assertThat(http().get("/api/plan").status()).isEqualTo(404);
    }

    @Test
    void whoMovesToAnotherZoneGoesOnThere() {
        LocalDate there = new Days(ZoneId.of("Pacific/Kiritimati")).of(CLOCK.instant());
        LocalDate here = new Days(ZoneId.of("Pacific/Pago_Pago")).of(CLOCK.instant());
        String interview = here.plusDays(12).toString();

        JsonNode east = prepare(goal(interview, 60, "[]", "[]", "Pacific/Kiritimati"));
        JsonNode west = prepare(goal(interview, 60, "[]", "[]", "Pacific/Pago_Pago"));

        assertThat(east.get("today").stringValue()).isEqualTo(there.toString());
        assertThat(west.get("today").stringValue()).isEqualTo(here.toString());
        assertThat(west.get("daysLeft").intValue()).isEqualTo(12);
        assertThat(days().get(0).get("date").stringValue()).isEqualTo(here.toString());
    }

    @Test
    void aChangeOfClocksMakesNoDayShorterAndLeavesNoneOut() {
        JsonNode plan = prepare(goal(today().plusDays(365).toString(), 60, "[]", "[]", "Europe/Berlin"));
        LocalDate first = LocalDate.parse(plan.get("today").stringValue());

        List<JsonNode> days = days().valueStream().toList();

        for (int place = 0; place < days.size() - 2; place++) {
            assertThat(days.get(place).get("date").stringValue())
                    .isEqualTo(first.plusDays(place).toString());
            assertThat(days.get(place).get("minutes").intValue()).isEqualTo(60);
        }
    }

    @Test
    void everyFifthWorkingDayAnExerciseIsSolvedAsAtAnInterview() {
        prepare(12, 60);

        List<JsonNode> live = live();

        assertThat(live).hasSize(1);
        assertThat(live.getFirst().get("minutes").intValue()).isEqualTo(LiveCoding.MINUTES);
        assertThat(days().get(4).get("steps").valueStream()).contains(live.getFirst());
        String chosen = live.getFirst().at("/work/id").stringValue();
        http().put("/api/plan/wishes/" + chosen, "{}");
        assertThat(live())
                .as("another takes its place, or none")
                .noneMatch(step -> step.get("work").get("id").stringValue().equals(chosen));
    }

    @Test
    void anEveningTooShortForLiveCodingHasNone() {
        prepare(12, 40);

        assertThat(live()).isEmpty();
    }

    @Test
    void liveCodingGivesWayToWhatTheLearnerPinned() {
        prepare(12, 50);
        LocalDate day = today().plusDays(4);
        assertThat(live()).hasSize(1);

        JsonNode plan = wish(READING, day).json();

        assertThat(plan.get("pinsRefused").size()).isZero();
        assertThat(live()).isEmpty();
    }

    private List<JsonNode> live() {
        return days().valueStream()
                .flatMap(day -> day.get("steps").valueStream())
                .filter(step -> step.get("live").booleanValue())
                .toList();
    }
}
