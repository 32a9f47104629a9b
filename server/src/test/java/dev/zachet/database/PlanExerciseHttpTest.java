package dev.zachet.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zachet.testing.Caller;
import dev.zachet.testing.PlanBank;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class PlanExerciseHttpTest extends LabHttpScenario {
    private static final String EXERCISE = "plan/customer-total";
    private static final String ASKING = "plan/which-step";
    private static final String CURE = "create index orders_customer_total on orders (customer_id, total);";

    @TempDir
    private static Path folder;

    PlanExerciseHttpTest() {
        super("plans");
    }

    @Override
    Path bank() {
        return PlanBank.in(folder);
    }

    @Test
    void showsAnExerciseWithoutItsCure() {
        Caller.Reply reply = http.get("/api/exercises/" + EXERCISE);
        JsonNode exercise = reply.json();

        assertThat(exercise.get("kind").stringValue()).isEqualTo("plan");
        assertThat(exercise.get("mayChange").stringValue()).isEqualTo("both");
        assertThat(exercise.get("query").stringValue()).contains(":customer");
        assertThat(exercise.at("/conditions/1/kind").stringValue()).isEqualTo("required");
        assertThat(exercise.at("/conditions/1/node").stringValue()).isEqualTo("Index Only Scan");
        assertThat(reply.text()).doesNotContain("orders_customer_total");
        assertThat(http.get("/api/exercises/plan/nowhere").status()).isEqualTo(404);
        assertThat(http.get("/api/exercises/plan/No-Where").status()).isEqualTo(404);
    }

    @Test
    void showsWhatTheQueryCostsToday() {
        JsonNode today = http.get("/api/exercises/" + EXERCISE + "/today").json();

        assertThat(today.get("pages").longValue()).isGreaterThan(400);
        assertThat(today.at("/plans/0/json").stringValue()).contains("Seq Scan");
        assertThat(today.at("/plans/0/query").stringValue()).contains("customer_id = ");
        assertThat(today.at("/indexes/0/name").stringValue()).isEqualTo("customers_pkey");
        assertThat(today.get("walBytes").longValue()).isPositive();
    }

    @Test
    void acceptsACureAndShowsThePlansBesideEachOther() {
        JsonNode judged = http.judged(http.open(EXERCISE), CURE);

        assertThat(judged.at("/verdict/outcome").stringValue()).as("%s", judged).isEqualTo("accepted");
        assertThat(finding(judged, "plan-conditions").get("met").intValue()).isEqualTo(4);
        assertThat(finding(judged, "sql-sets").get("passed").intValue()).isEqualTo(3);
        JsonNode compared = finding(judged, "plans-compared");
        assertThat(compared.at("/after/pages").longValue())
                .isLessThan(compared.at("/before/pages").longValue() / 20);
        assertThat(compared.at("/after/plans/0/json").stringValue()).contains("Index Only Scan");
        assertThat(compared.get("after")
                        .get("indexes")
                        .valueStream()
                        .filter(index -> index.get("added").booleanValue()))
                .singleElement()
                .satisfies(index -> assertThat(index.get("definition").stringValue())
                        .isEqualTo("CREATE INDEX orders_customer_total ON orders USING btree (customer_id, total)"));
    }

    @Test
    void namesTheConditionThatIsNotMet() {
        JsonNode judged = http.judged(http.open(EXERCISE), "create index on orders (customer_id);");

        assertThat(judged.at("/verdict/outcome").stringValue()).isEqualTo("rejected");
        assertThat(finding(judged, "plan-conditions")
                        .get("lines")
                        .valueStream()
                        .filter(line -> !line.get("met").booleanValue()))
                .extracting(line -> line.get("name").stringValue())
                .contains("covered");
        assertThat(cards(judged, "en")).singleElement().satisfies(card -> {
            assertThat(card.get("question").stringValue()).contains("create index on orders (customer_id)");
            assertThat(card.get("answer").stringValue()).startsWith("The ");
        });
    }

    @Test
    void aRunShowsThePlanAndCountsForNothing() {
        String attempt = http.open(EXERCISE);
        String id = http.handIn(attempt, UUID.randomUUID(), CURE, "run")
                .json()
                .get("id")
                .stringValue();
        JsonNode judged = http.events(id, _ -> {}).getLast();

        assertThat(finding(judged, "plans-compared").at("/after/pages").longValue())
                .isLessThan(12);
        assertThat(finding(judged, "sql-sets").get("total").intValue()).isEqualTo(1);
    }

    @Test
    void aRewrittenQueryHasToReturnTheSameRows() {
        JsonNode judged = http.judged(
                http.open(EXERCISE), CURE + "\nselect count(*), max(total) from orders where customer_id = :customer");

        assertThat(judged.at("/verdict/outcome").stringValue()).isEqualTo("rejected");
        assertThat(finding(judged, "sql-difference").get("set").stringValue()).isEqualTo("main");
    }

    @Test
    void aQueryThatChangesDataIsRefused() {
        JsonNode judged = http.judged(
                http.open(EXERCISE), "with gone as (delete from orders returning id) select count(*), 1 from gone");

        assertThat(judged.at("/verdict/outcome").stringValue()).isEqualTo("failed");
        assertThat(finding(judged, "sql-error").get("sqlState").stringValue()).isEqualTo("25006");
    }

    @Test
    void whatIsNoIndexAndNoStatisticsIsNotEvenRun() {
        for (String script : new String[] {
            "update orders set total = 0",
            "set enable_seqscan = off",
            "create table orders2 as select * from orders",
            "create function f() returns int language sql as 'select 1'",
            "alter table orders add column big text",
            "alter table orders alter total set statistics 100, drop column total",
            "alter table orders alter column total set (n_distinct = 5), disable trigger all",
            "drop table orders",
            "do $$ begin end $$",
            "vacuum; delete from orders"
        }) {
            JsonNode judged = http.judged(http.open(EXERCISE), "-- first\n" + script);

            JsonNode unfit = finding(judged, "plan-unfit");
            assertThat(unfit.get("why").stringValue()).as(script).isEqualTo("not-allowed");
            assertThat(unfit.get("line").intValue()).isEqualTo(2);
        }
    }

    @Test
    void samplesOfAColumnMayBeLonger() {
        JsonNode judged = http.judged(
                http.open(EXERCISE),
                CURE + "\nALTER TABLE orders ALTER COLUMN total SET STATISTICS 500;\n"
                        + "alter table only orders alter total set (n_distinct=-0.5); analyze orders");

        assertThat(judged.at("/verdict/outcome").stringValue()).as("%s", judged).isEqualTo("accepted");
    }

    @Test
    void saysWhereInAScriptAMistakeIs() {
        JsonNode judged =
                http.judged(http.open(EXERCISE), "-- a comment\nanalyze orders;\ncreate index on orders\n  (client);");

        JsonNode error = finding(judged, "sql-error");
        assertThat(error.get("sqlState").stringValue()).isEqualTo("42703");
        assertThat(error.get("line").intValue()).isEqualTo(3);
    }

    @Test
    void asksWithoutTellingWhatIsRight() {
        Caller.Reply reply = http.get("/api/exercises/" + ASKING);

        assertThat(reply.json().at("/questions/0/options").size()).isZero();
        assertThat(reply.json().at("/questions/1/options/1/text").stringValue()).isEqualTo("Statistics");
        assertThat(reply.json().at("/questions/1/options/1/script").stringValue())
                .isEqualTo("analyze orders;\n");
        assertThat(reply.text()).doesNotContain("It helps").doesNotContain("reads everything");
    }

    @Test
    void acceptsRightAnswersAndPlaysTheCure() {
        JsonNode judged = http.judged(http.open(ASKING), "{\"step\": \"0.0\", \"cure\": \"exemplar\"}");

        assertThat(judged.at("/verdict/outcome").stringValue()).as("%s", judged).isEqualTo("accepted");
        assertThat(finding(judged, "plan-answers").at("/lines/0/why/en").stringValue())
                .isEqualTo("It reads everything");
        JsonNode compared = finding(judged, "plans-compared");
        assertThat(compared.at("/after/pages").longValue())
                .isLessThan(compared.at("/before/pages").longValue() / 2);
    }

    @Test
    void playsAWrongCure() {
        JsonNode judged = http.judged(http.open(ASKING), "{\"step\": \"0\", \"cure\": \"analyze\"}");

        assertThat(judged.at("/verdict/outcome").stringValue()).isEqualTo("rejected");
        JsonNode answers = finding(judged, "plan-answers");
        assertThat(answers.get("right").intValue()).isZero();
        assertThat(answers.at("/lines/0/why").isNull()).isTrue();
        assertThat(answers.at("/lines/1/why/en").stringValue()).isEqualTo("They are there already");
        JsonNode compared = finding(judged, "plans-compared");
        assertThat(compared.at("/after/pages")).isEqualTo(compared.at("/before/pages"));
    }

    @Test
    void whatIsNoAnswerIsSaidSo() {
        for (String text : new String[] {"", "select 1", "{}", "[]", "{\"cure\": 1}", "{\"cure\": \"magic\"}"}) {
            JsonNode judged = http.judged(http.open(ASKING), text);

            assertThat(finding(judged, "plan-unfit").get("why").stringValue()).isEqualTo("no-answers");
        }
    }

    private static JsonNode finding(JsonNode judged, String type) {
        return StreamSupport.stream(judged.at("/verdict/findings").spliterator(), false)
                .filter(finding -> finding.get("type").stringValue().equals(type))
                .findFirst()
                .orElseThrow(() -> new AssertionError(type + " in " + judged));
    }
}
