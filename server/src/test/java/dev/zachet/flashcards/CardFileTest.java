package dev.zachet.flashcards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zachet.testing.Caller.Reply;
import dev.zachet.testing.HttpScenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class CardFileTest extends HttpScenario {
    private static final String HEADER = "question,answer,key_points,item\r\n";

    @Test
    void bringsATableInAfterShowingWhatItHolds() {
        String table = HEADER + "\"Why, \"\"so\"\"?\",Because,\"one\ntwo\",numbers.aloud\r\nAnd?,Then,,\r\n";

        JsonNode shown = read(table, false);
        assertThat(shown.get("new").intValue()).isEqualTo(2);
        assertThat(shown.at("/questions/0").stringValue()).isEqualTo("Why, \"so\"?");
        assertThat(own().size()).isZero();
        read(table, true);

        assertThat(own().size()).isEqualTo(2);
        JsonNode card =
                http().get("/api/cards/" + own().at("/0/id").stringValue()).json();
        assertThat(card.get("origin").stringValue()).isEqualTo("imported");
        assertThat(card.at("/text/keyPoints").size()).isEqualTo(2);
        assertThat(card.at("/item/id").stringValue()).isEqualTo("numbers.aloud");
        assertThat(read(table, true).get("known").intValue()).isEqualTo(2);
        assertThat(own().size()).isEqualTo(2);
    }

    @Test
    void whatIsWrittenIsReadBack() {
        read(HEADER + "\"Line\nbreak, comma\",\"Quote \"\" here\",\"one\ntwo\",numbers.aloud\n", true);
        Reply table = http().get("/api/cards/csv");
        assertThat(table.header("Content-Disposition")).contains("zachet-cards.csv");
        JsonNode before = http().get("/api/cards/" + own().at("/0/id").stringValue())
                .json()
                .get("text");
        http().delete("/api/cards/" + own().at("/0/id").stringValue());

        read(table.text(), true);

        assertThat(http().get("/api/cards/" + own().at("/0/id").stringValue())
                        .json()
                        .get("text"))
                .isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = ';',
            value = {
                "`question\nWhy?`; 1; answer",
                "`question,answer,colour\nWhy?,So,red`; 1; colour",
                "`question,answer\nWhy?,`; 2; answer",
                "`question,answer\nWhy?,So\nWhy?`; 3; ``",
                "`question,answer,item\nWhy?,So,no.such`; 2; item",
                "`question,answer\n\"Why?,So`; 2; ``",
                "`question,answer\nWhy?\"\",So`; 2; ``"
            })
    void saysInWhichRowAndColumnSomethingIsWrongAndTakesNothing(String table, int row, String column) {
        JsonNode read = read(table + "\n", true);

        assertThat(read.at("/problems/0/row").intValue()).isEqualTo(row);
        assertThat(read.at("/problems/0/column").stringValue()).isEqualTo(column);
        assertThat(read.at("/problems/0/message").stringValue()).isNotEmpty();
        assertThat(own().size()).isZero();
    }

    @Test
    void refusesWhatIsTooLarge() {
        String table = HEADER + "a".repeat(5 << 20);

        assertThat(http().post("/api/cards/csv", table, "Content-Type", "text/csv")
                        .status())
                .isEqualTo(413);
    }

    private JsonNode read(String table, boolean apply) {
        Reply reply = http().post("/api/cards/csv?apply=" + apply, table, "Content-Type", "text/csv");
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json();
    }

    private JsonNode own() {
        return http().get("/api/cards?which=own").json();
    }
}
