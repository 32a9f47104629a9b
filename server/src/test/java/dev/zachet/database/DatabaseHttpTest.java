package dev.zachet.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zachet.testing.Caller.Reply;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DatabaseHttpTest extends LabHttpScenario {
    static final Path BANK = Path.of("src", "test", "resources", "bank-sql");
    private static final String EXERCISE = "sql/customers-without-orders";
    private static final String RIGHT =
            "select c.id, c.name from customers c left join orders o on o.customer_id = c.id where o.id is null order by 1";

    DatabaseHttpTest() {
        super("database");
    }

    @Override
    Path bank() {
        return BANK;
    }

    @Test
    void showsAnExerciseWithoutWhatWouldGiveItAway() {
        Reply reply = http.get("/api/exercises/" + EXERCISE);
        JsonNode exercise = reply.json();

        assertThat(exercise.get("id").stringValue()).isEqualTo(EXERCISE);
        assertThat(exercise.get("kind").stringValue()).isEqualTo("sql");
        assertThat(exercise.get("level").isNull()).isTrue();
        assertThat(exercise.get("story").stringValue()).isEqualTo("shop");
        assertThat(exercise.get("asks").stringValue()).isEqualTo("query");
        assertThat(exercise.get("starter").stringValue()).startsWith("--");
        assertThat(exercise.get("sets").size()).isEqualTo(4);
        assertThat(reply.text()).doesNotContain("not exists").doesNotContain("insert into");
    }

    @Test
    void showsTheTablesAsTheServerHasThem() {
        JsonNode story = http.get("/api/stories/shop").json();

        assertThat(story.at("/tables/0/name").stringValue()).isEqualTo("customers");
        assertThat(story.at("/tables/0/rows").intValue()).isEqualTo(4);
        JsonNode customer = story.at("/tables/1/columns/1");
        assertThat(customer.get("name").stringValue()).isEqualTo("customer_id");
        assertThat(customer.get("type").stringValue()).isEqualTo("integer");
        assertThat(customer.get("nullable").booleanValue()).isTrue();
        assertThat(customer.get("references").stringValue()).isEqualTo("customers.id");
        assertThat(customer.get("about").stringValue()).contains("guest");
        assertThat(story.at("/tables/1/columns/2/type").stringValue()).isEqualTo("numeric(10,2)");
        assertThat(http.in("ru").get("/api/stories/shop").json().get("title").stringValue())
                .isEqualTo("Магазин");
        assertThat(http.get("/api/stories/nowhere").status()).isEqualTo(404);
    }

    @Test
    void showsTheFirstRowsOfATable() {
        JsonNode orders = http.get("/api/stories/shop/tables/orders/rows").json();

        assertThat(orders.at("/columns/1/name").stringValue()).isEqualTo("customer_id");
        assertThat(orders.at("/columns/1/type").stringValue()).isEqualTo("int4");
        assertThat(orders.get("rows").size()).isBetween(1, 5);
        assertThat(orders.at("/rows/0").size()).isEqualTo(orders.get("columns").size());
        assertThat(http.get("/api/stories/shop/tables/pg_authid/rows").status()).isEqualTo(404);
        assertThat(http.get("/api/stories/nowhere/tables/orders/rows").status()).isEqualTo(404);
    }

    @Test
    void acceptsAnotherRightQueryAndTurnsItIntoEvidence() {
        String attempt = http.open(EXERCISE);
        JsonNode judged = http.judged(attempt, RIGHT);

        assertThat(judged.at("/verdict/outcome").stringValue()).as("%s", judged).isEqualTo("accepted");
        assertThat(judged.at("/verdict/findings/0/type").stringValue()).isEqualTo("sql-sets");
        assertThat(judged.at("/verdict/findings/0/passed").intValue()).isEqualTo(4);
        assertThat(http.get("/api/exercises/" + EXERCISE).json().get("status").stringValue())
                .isEqualTo("solved");
        assertThat(http.get("/api/exercises/" + EXERCISE + "/submissions")
                        .json()
                        .size())
                .isEqualTo(1);
    }

    @Test
    void saysWhichRowsAreMissingOnAHiddenSet() {
        JsonNode judged = http.judged(
                http.open(EXERCISE),
                "select id, name from customers where id not in (select customer_id from orders) order by id");

        JsonNode difference = judged.at("/verdict/findings/0");
        assertThat(judged.at("/verdict/outcome").stringValue()).isEqualTo("rejected");
        assertThat(judged.at("/verdict/score").doubleValue()).isEqualTo(0.75);
        assertThat(difference.get("type").stringValue()).isEqualTo("sql-difference");
        assertThat(difference.get("set").stringValue()).isEqualTo("guests");
        assertThat(difference.at("/title/en").stringValue()).isEqualTo("Orders of guests have no customer");
        assertThat(difference.get("missingTotal").intValue()).isEqualTo(1);
        assertThat(difference.at("/missing/0/1").stringValue()).isEqualTo("Boris");
        assertThat(difference.get("extraTotal").intValue()).isZero();
        assertThat(cards(judged, "en")).singleElement().satisfies(card -> {
            assertThat(card.get("question").stringValue())
                    .contains("Orders of guests")
                    .contains("not in (select");
            assertThat(card.get("answer").stringValue()).contains("Boris");
        });
        assertThat(cards(judged, "ru"))
                .singleElement()
                .satisfies(card ->
                        assertThat(card.get("answer").stringValue()).startsWith("Этих строк не хватает, всего 1:"));
    }

    @Test
    void saysWhereAMistakeIs() {
        JsonNode judged = http.judged(http.open(EXERCISE), "select id,\n  nam from customers");

        assertThat(judged.at("/verdict/outcome").stringValue()).isEqualTo("failed");
        JsonNode error = judged.at("/verdict/findings/0");
        assertThat(error.get("type").stringValue()).isEqualTo("sql-error");
        assertThat(error.get("sqlState").stringValue()).isEqualTo("42703");
        assertThat(error.get("line").intValue()).isEqualTo(2);
        assertThat(error.get("column").intValue()).isEqualTo(3);
    }

    @Test
    void refusesWhatIsNotOneStatement() {
        JsonNode judged = http.judged(http.open(EXERCISE), RIGHT + "; drop table orders");

        assertThat(judged.at("/verdict/findings/0/why").stringValue()).isEqualTo("not-one-statement");
        assertThat(judged.at("/verdict/findings/0/statements").intValue()).isEqualTo(2);
    }

    @Test
    void aRunShowsTheRowsOfTheVisibleData() {
        String attempt = http.open(EXERCISE);
        String id = http.handIn(attempt, UUID.randomUUID(), RIGHT, "run")
                .json()
                .get("id")
                .stringValue();
        JsonNode judged = http.events(id, _ -> {}).getLast();

        JsonNode rows = judged.at("/verdict/findings/0");
        assertThat(rows.get("type").stringValue()).isEqualTo("sql-rows");
        assertThat(rows.get("total").intValue()).isEqualTo(2);
        assertThat(rows.at("/columns/1/name").stringValue()).isEqualTo("name");
        assertThat(rows.at("/rows/1/1").stringValue()).isEqualTo("Dmitri");
        assertThat(http.get("/api/exercises/" + EXERCISE).json().get("status").stringValue())
                .isEqualTo("started");
    }

    @Test
    void judgesAChangeByWhatItLeavesBehind() {
        String attempt = http.open("sql/restock");

        assertThat(http.judged(
                                attempt,
                                "update orders set total = round(total * 0.5, 2) where not total < 10 returning id")
                        .at("/verdict/outcome")
                        .stringValue())
                .isEqualTo("accepted");
        JsonNode nothing = http.judged(attempt, "select * from orders");
        assertThat(nothing.at("/verdict/findings/0/type").stringValue()).isEqualTo("sql-difference");
    }

    @Test
    void keepsHintsAndDraftsAsOfAnyExercise() {
        String attempt = http.open(EXERCISE);

        assertThat(http.put("/api/attempts/" + attempt + "/draft", "{\"source\": \"select 1\", \"revision\": 0}")
                        .status())
                .isEqualTo(200);
        assertThat(http.post("/api/attempts/" + attempt + "/hints", "{\"next\": 1}")
                        .json()
                        .get("hintsHtml")
                        .size())
                .isEqualTo(1);
        assertThat(http.get("/api/attempts/" + attempt + "/claims").status()).isEqualTo(404);
    }

    @Test
    void asksWhatComesNextAndShowsTheSolutionOnceItIsGivenUp() {
        String attempt = http.open(EXERCISE);
        String afterwards = "/api/attempts/" + attempt + "/afterwards";

        assertThat(http.get(afterwards).json().get("exemplar").isNull()).isTrue();
        JsonNode answered = http.post(afterwards + "/follow-ups/why", "{\"text\": \"NULL\", \"aloud\": false}")
                .json();
        assertThat(answered.get("followUps").size()).isEqualTo(3);
        assertThat(answered.get("exemplar").isNull()).isTrue();
        JsonNode given = http.post(afterwards + "/give-up", "").json();
        assertThat(given.get("exemplar").stringValue()).contains("not exists");
        assertThat(given.get("ideas").size()).isEqualTo(5);
        assertThat(given.get("gaveUp").booleanValue()).isTrue();
    }

    @Test
    void tellsOneKindFromAnother() {
        assertThat(http.get("/api/exercises/sql/nowhere").status()).isEqualTo(404);
        assertThat(http.get("/api/exercises/sql/No-Where").status()).isEqualTo(404);
    }
}
