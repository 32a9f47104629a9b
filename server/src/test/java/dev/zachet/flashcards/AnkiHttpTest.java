package dev.zachet.flashcards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zachet.anki.Packages;
import dev.zachet.testing.HttpScenario;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AnkiHttpTest extends HttpScenario {
    private static final byte[] FOREIGN = Packages.made("foreign.apkg");
    private static final String CARD = "numbers.double.twice";

    @Test
    void showsWhatAPackageHoldsBeforeAnythingIsTaken() {
        JsonNode shown = read(FOREIGN, "");

        assertThat(counts(shown)).isEqualTo("new 7 empty 1");
        assertThat(shown.get("media").intValue()).isEqualTo(2);
        assertThat(shown.at("/questions/0").stringValue()).startsWith("What does `__slots__` save?");
        assertThat(own().size()).isZero();
    }

    @Test
    void aPackageTakenTwiceMakesItsCardsOnce() {
        read(FOREIGN, "apply=true");
        assertThat(own().size()).isEqualTo(7);

        assertThat(counts(read(FOREIGN, "apply=true"))).isEqualTo("same 7 empty 1");
        assertThat(own().size()).isEqualTo(7);
    }

    @Test
    void noScriptOfAPackageReachesAPage() {
        read(FOREIGN, "apply=true");

        String all = own().valueStream()
                .map(line ->
                        http().get("/api/cards/" + line.get("id").stringValue()).json())
                .map(card -> card.get("questionHtml").stringValue()
                        + card.get("answerHtml").stringValue())
                .reduce("", String::concat);
        assertThat(all).contains("Who frees a cycle?").doesNotContain("<script", "alert", "javascript:", "onerror");
    }

    @Test
    void aCardThatWasChangedInAnkiIsChangedHere() {
        read(FOREIGN, "apply=true");
        byte[] edited = Packages.changed("update notes set flds = replace(flds, 'Yes.', 'Not quite.')");

        assertThat(counts(read(edited, "apply=true"))).isEqualTo("changed 1 same 6 empty 1");
        assertThat(http().get("/api/cards?q=not%20quite").json().size()).isEqualTo(1);
    }

    @Test
    void aRemovedCardComesBackWhenItsPackageIsTakenAgain() {
        read(FOREIGN, "apply=true");
        http().delete("/api/cards/" + own().at("/0/id").stringValue());

        assertThat(counts(read(FOREIGN, "apply=true"))).isEqualTo("new 1 same 6 empty 1");
        assertThat(own().size()).isEqualTo(7);
    }

    @Test
    void answersGivenInAnkiCountWhenTheyAreWanted() {
        Instant afterAll = Instant.ofEpochMilli(((Number) Packages.rows(FOREIGN, "select max(id) from revlog")
                        .getFirst()
                        .getFirst())
                .longValue());
        CLOCK.advance(Duration.between(CLOCK.instant(), afterAll.plus(Duration.ofDays(1))));
        assertThat(read(FOREIGN, "").get("answers").intValue()).isEqualTo(8);

        read(FOREIGN, "apply=true&answers=false");
        assertThat(export("cardReviews").size()).isZero();
        assertThat(read(FOREIGN, "apply=true&answers=true").get("answers").intValue())
                .isEqualTo(8);

        assertThat(export("cardReviews").size()).isEqualTo(8);
        assertThat(export("cardStates")
                        .valueStream()
                        .map(state -> state.get("lapses").intValue())
                        .sorted())
                .containsExactly(0, 1);
        assertThat(read(FOREIGN, "apply=true&answers=true").get("answers").intValue())
                .isZero();
        assertThat(http().get("/api/items/numbers.double")
                        .json()
                        .get("evidence")
                        .size())
                .isZero();
    }

    @Test
    void whatIsTakenOutComesBackAsItWas() {
        String id = write("Why **so**, `x_y`?");
        review(CARD, 3);
        CLOCK.advance(Duration.ofMinutes(11));
        review(CARD, 4);
        byte[] out = download();
        JsonNode before = http().get("/api/cards/" + id).json();
        JsonNode states = export("cardStates");

        JsonNode read = read(out, "apply=true&answers=true");

        assertThat(counts(read)).isEqualTo("same 1 bank 1");
        assertThat(read.get("answers").intValue()).isZero();
        assertThat(http().get("/api/cards/" + id).json()).isEqualTo(before);
        assertThat(export("cardStates")).isEqualTo(states);
    }

    @Test
    void whatIsTakenOutHasDeckScheduleAndAnswers() {
        review(CARD, 4);
        write("Own?");
        byte[] out = download();

        assertThat(Packages.rows(out, "select type, queue, reps, lapses from cards order by type"))
                .isEqualTo(List.of(List.of(0, 0, 0, 0), List.of(2, 2, 1, 0)));
        assertThat(Packages.rows(out, "select ease, time, type from revlog")).isEqualTo(List.of(List.of(4, 10_000, 0)));
        assertThat(Packages.rows(out, "select decks from col").toString()).contains("Zachet::Numbers");
        assertThat(Packages.rows(out, "select flds from notes where guid = 'zachet:" + CARD + "'")
                        .toString())
                .contains("What does the program print?");
    }

    @Test
    void anotherInstallationTakesOwnCardsWithTheirAnswers() {
        String id = write("Mine?");
        review(id, 4);
        byte[] out = download();
        http().delete("/api/learner?confirm=delete");

        JsonNode read = read(out, "apply=true&answers=true");

        assertThat(counts(read)).isEqualTo("new 1 bank 1");
        assertThat(read.get("answers").intValue()).isEqualTo(1);
        JsonNode card =
                http().get("/api/cards/" + own().at("/0/id").stringValue()).json();
        assertThat(card.at("/text/question").stringValue()).isEqualTo("Mine?");
        assertThat(card.at("/item/id").stringValue()).isEqualTo("numbers.aloud");
        assertThat(card.get("phase").stringValue()).isEqualTo("review");
    }

    @Test
    void saysWhatIsWrongWithAFile() {
        var reply = http().post("/api/cards/anki", "no zip".getBytes(java.nio.charset.StandardCharsets.UTF_8), BYTES);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().get("title").stringValue()).isEqualTo("This is no Anki package");
    }

    private static final String BYTES = "application/octet-stream";

    private byte[] download() {
        return http().bytes("/api/cards/anki");
    }

    private JsonNode read(byte[] file, String settings) {
        var reply = http().post("/api/cards/anki?" + settings, file, BYTES);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json();
    }

    private static String counts(JsonNode read) {
        return read.get("cards")
                .valueStream()
                .map(one ->
                        one.get("fate").stringValue() + " " + one.get("count").intValue())
                .reduce((one, next) -> one + " " + next)
                .orElse("");
    }

    private JsonNode own() {
        return http().get("/api/cards?which=own").json();
    }

    private JsonNode export(String name) {
        return http().get("/api/learner/export").json().get(name);
    }

    private String write(String question) {
        return http().post("/api/cards", """
                        {"item": "numbers.aloud", "text": {"question": "%s", "answer": "So", "strong": "more", "mistake": "less",
                         "followUps": ["and?"], "keyPoints": ["one", "two"]}}""".formatted(question))
                .json()
                .get("id")
                .stringValue();
    }

    private void review(String card, int grade) {
        http().post(
                        "/api/cards/" + card + "/reviews",
                        "{\"grade\": %d, \"said\": [], \"seconds\": 10}".formatted(grade),
                        "Idempotency-Key",
                        UUID.randomUUID().toString());
    }
}
