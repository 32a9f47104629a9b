package dev.zachet.flashcards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zachet.learner.Days;
import dev.zachet.testing.Caller.Reply;
import dev.zachet.testing.HttpScenario;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class FlashcardHttpTest extends HttpScenario {
    private static final String CARD = "numbers.double.twice";

    @Test
    void beginsWithNewCardsInTheLearnersLanguage() {
        JsonNode session = http().in("ru").get("/api/cards/session?minutes=5").json();
        JsonNode card = session.at("/cards/0");

        assertThat(session.get("cards").size()).isEqualTo(1);
        assertThat(session.get("fresh").intValue()).isEqualTo(1);
        assertThat(card.get("questionHtml").stringValue()).isEqualTo("<p>Что напечатает программа?</p>\n");
        assertThat(card.at("/item/title").stringValue()).isEqualTo("Удвоение");
        assertThat(card.at("/program/prints").stringValue()).isEqualTo("4\n");
        assertThat(card.get("phase").stringValue()).isEqualTo("new");
        assertThat(card.get("keyPointsHtml").size()).isEqualTo(2);
    }

    @Test
    void showsWhereEachGradeLeadsAndGoesThere() {
        JsonNode next = session().at("/cards/0/next");
        assertThat(seconds(next)).startsWith(60L, 360L, 600L).hasSize(4);
        assertThat(seconds(next).getLast()).isGreaterThanOrEqualTo(86_400L);

        JsonNode reviewed = review(CARD, UUID.randomUUID(), 4);

        assertThat(reviewed.get("phase").stringValue()).isEqualTo("review");
        assertThat(reviewed.get("due").stringValue())
                .isEqualTo(next.at("/3/due").stringValue());
        assertThat(session().get("cards").size()).isZero();
    }

    @Test
    void aCardComesBackOnItsDayAndNotBefore() {
        JsonNode reviewed = review(CARD, UUID.randomUUID(), 4);
        Instant due = Instant.parse(reviewed.get("due").stringValue());

        CLOCK.advance(Duration.between(CLOCK.instant(), due).minusDays(1));
        assertThat(session().get("cards").size()).isZero();
        assertThat(http().get("/api/cards/load").json().get("tomorrow").intValue())
                .isEqualTo(1);
        CLOCK.advance(Duration.ofDays(1));

        assertThat(session().get("due").intValue()).isEqualTo(1);
    }

    @Test
    void theSameReviewSentTwiceCountsOnce() {
        UUID request = UUID.randomUUID();

        review(CARD, request, 3);

        assertThat(review(CARD, request, 3).get("reviews").intValue()).isEqualTo(1);
        assertThat(export("cardReviews").size()).isEqualTo(1);
    }

    @Test
    void undoingBringsTheCardBackExactly() {
        review(CARD, UUID.randomUUID(), 4);
        JsonNode before = http().get("/api/cards/" + CARD).json();
        JsonNode state = export("cardStates");
        UUID request = UUID.randomUUID();
        review(CARD, request, 1);

        JsonNode undone = undo(CARD, request).json();

        assertThat(undone).isEqualTo(before);
        assertThat(export("cardStates")).isEqualTo(state);
        assertThat(undo(CARD, request).json()).isEqualTo(before);
        assertThat(export("cardReviews").size()).isEqualTo(2);
    }

    @Test
    void undoingTheOnlyReviewMakesACardNewAgain() {
        JsonNode before = session();
        UUID request = UUID.randomUUID();
        review(CARD, request, 2);

        undo(CARD, request);

        assertThat(session()).isEqualTo(before);
        assertThat(export("cardStates").size()).isZero();
    }

    @Test
    void onlyACardsNewestReviewCanBeUndone() {
        UUID first = UUID.randomUUID();
        review(CARD, first, 3);
        CLOCK.advance(Duration.ofMinutes(10));
        review(CARD, UUID.randomUUID(), 3);

        assertThat(undo(CARD, first).status()).isEqualTo(409);
        assertThat(undo(CARD, UUID.randomUUID()).status()).isEqualTo(404);
    }

    @Test
    void whatWasGradedWithoutAConnectionKeepsItsTime() {
        Instant then = CLOCK.instant();
        CLOCK.advance(Duration.ofHours(2));
        String body = "{\"grade\": 3, \"said\": [0, 7], \"seconds\": 9, \"at\": \"" + then + "\"}";

        http().post(
                        "/api/cards/" + CARD + "/reviews",
                        body,
                        "Idempotency-Key",
                        UUID.randomUUID().toString());

        assertThat(Instant.parse(export("cardReviews").at("/0/at").stringValue()))
                .isEqualTo(then);
        assertThat(export("cardReviews").at("/0/said").stringValue()).isEqualTo("{0}");
    }

    @Test
    void aGradeSaysALittleAboutItsItemUntilItIsUndone() {
        UUID request = UUID.randomUUID();
        review(CARD, request, 3);
        Awaitility.await().until(() -> evidence().size() == 1);
        assertThat(evidence().at("/0/source").stringValue()).isEqualTo("card");
        assertThat(evidence().at("/0/weight").doubleValue()).isEqualTo(0.1);

        undo(CARD, request);

        Awaitility.await().until(() -> evidence().size() == 0);
    }

    @Test
    void noMoreNewCardsADayThanWanted() {
        write("Another?");
        write("A third?");
        http().patch("/api/cards/settings", "{\"newPerDay\": 2}");
        assertThat(session().get("cards").size()).isEqualTo(2);

        review(session().at("/cards/0/id").stringValue(), UUID.randomUUID(), 4);

        assertThat(session().get("cards").size()).isEqualTo(1);
        CLOCK.advance(Duration.ofHours(24));
        assertThat(session().get("fresh").intValue()).isEqualTo(2);
    }

    @Test
    void theDayTurnsAtFourWhereTheLearnerLives() {
        http().patch("/api/cards/settings", "{\"newPerDay\": 1, \"zone\": \"Asia/Vladivostok\"}");
        write("Another?");
        Days days = new Days(java.time.ZoneId.of("Asia/Vladivostok"));
        Instant turn = days.beginning(days.of(CLOCK.instant()).plusDays(1));
        CLOCK.advance(Duration.between(CLOCK.instant(), turn).minusSeconds(1));
        review(CARD, UUID.randomUUID(), 4);
        assertThat(session().get("fresh").intValue()).isZero();

        CLOCK.advance(Duration.ofSeconds(1));

        assertThat(session().get("fresh").intValue()).isEqualTo(1);
    }

    @Test
    void aSessionFitsTheMinutes() {
        for (int i = 0; i < 8; i++) {
            write("Question " + i);
        }

        JsonNode session = http().get("/api/cards/session?minutes=3").json();

        assertThat(session.get("seconds").intValue()).isLessThanOrEqualTo(180);
        assertThat(session.get("cards").size()).isEqualTo(3);
        assertThat(session.get("fresh").intValue()).isEqualTo(9);
    }

    @Test
    void aSessionCanBeAboutOneItemSectionOrTrack() {
        write("Own?");

        assertThat(found("item=numbers.double")).isEqualTo(1);
        assertThat(found("item=numbers.aloud")).isEqualTo(1);
        assertThat(found("section=numbers")).isEqualTo(2);
        assertThat(found("section=interview")).isZero();
        assertThat(found("track=internals")).isEqualTo(1);
    }

    @Test
    void ownCardsAreWrittenChangedAndRemoved() {
        JsonNode card = write("Why **so**?");
        String id = card.get("id").stringValue();
        assertThat(card.get("origin").stringValue()).isEqualTo("written");
        assertThat(card.get("questionHtml").stringValue()).isEqualTo("<p>Why <strong>so</strong>?</p>\n");

        JsonNode changed = http().put("/api/cards/" + id, draft("numbers.double", "And <script>?"))
                .json();

        assertThat(changed.at("/item/id").stringValue()).isEqualTo("numbers.double");
        assertThat(changed.get("questionHtml").stringValue()).contains("&lt;script&gt;");
        assertThat(http().in("ru").get("/api/cards?which=own").json().size()).isEqualTo(1);
        assertThat(http().delete("/api/cards/" + id).status()).isEqualTo(204);
        assertThat(http().get("/api/cards/" + id).status()).isEqualTo(404);
        assertThat(http().get("/api/cards?which=own").json().size()).isZero();
    }

    @Test
    void aCardOfTheBankCanBePutInOwnWordsAndBack() {
        JsonNode edited = http().put("/api/cards/" + CARD, draft("", "Mine?")).json();

        assertThat(edited.get("edited").booleanValue()).isTrue();
        assertThat(edited.at("/text/question").stringValue()).isEqualTo("Mine?");
        assertThat(edited.at("/item/id").stringValue()).isEqualTo("numbers.double");
        assertThat(http().in("ru")
                        .get("/api/cards/" + CARD)
                        .json()
                        .get("edited")
                        .booleanValue())
                .isFalse();
        JsonNode reverted = http().delete("/api/cards/" + CARD + "/edit").json();
        assertThat(reverted.at("/text/question").stringValue()).isEqualTo("What does the program print?");
        assertThat(http().delete("/api/cards/" + CARD).status()).isEqualTo(409);
    }

    @Test
    void aCardSetAsideIsNotAsked() {
        http().put("/api/cards/" + CARD + "/suspension", "");
        assertThat(session().get("cards").size()).isZero();
        assertThat(http().get("/api/cards?which=suspended").json().size()).isEqualTo(1);

        http().delete("/api/cards/" + CARD + "/suspension");

        assertThat(session().get("cards").size()).isEqualTo(1);
    }

    @Test
    void aCardForgottenEightTimesIsALeech() {
        review(CARD, UUID.randomUUID(), 4);
        JsonNode card = review(CARD, UUID.randomUUID(), 1);
        for (int lapses = 1; lapses < 8; lapses++) {
            assertThat(card.get("leech").booleanValue()).isFalse();
            CLOCK.advance(Duration.ofDays(1));
            review(CARD, UUID.randomUUID(), 4);
            card = review(CARD, UUID.randomUUID(), 1);
        }

        assertThat(card.get("lapses").intValue()).isEqualTo(8);
        assertThat(card.get("leech").booleanValue()).isTrue();
        assertThat(http().get("/api/cards?which=leech").json().size()).isEqualTo(1);
    }

    @Test
    void findsCardsByTheirWords() {
        assertThat(http().get("/api/cards?q=PRINT").json().size()).isEqualTo(1);
        assertThat(http().get("/api/cards?q=integers").json().size()).isEqualTo(1);
        assertThat(http().get("/api/cards?q=nothing%20like%20it").json().size()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`{\"grade\": 5, \"said\": [], \"seconds\": 1}`,grade",
                "`{\"grade\": 3, \"said\": [], \"seconds\": -1}`,seconds"
            })
    void refusesAGradeThatIsNone(String body, String field) {
        Reply reply = http().post(
                        "/api/cards/" + CARD + "/reviews",
                        body,
                        "Idempotency-Key",
                        UUID.randomUUID().toString());

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().at("/errors/0/field").stringValue()).isEqualTo(field);
    }

    @Test
    void refusesWhatCannotBeSet() {
        assertThat(http().patch("/api/cards/settings", "{\"zone\": \"Mars/Base\"}")
                        .status())
                .isEqualTo(422);
        assertThat(http().patch("/api/cards/settings", "{\"retention\": 0.5}").status())
                .isEqualTo(422);
        assertThat(http().get("/api/cards/session?minutes=0").status()).isEqualTo(422);
        assertThat(http().post("/api/cards", draft("no.such-item", "?")).status())
                .isEqualTo(404);
    }

    private JsonNode session() {
        return http().get("/api/cards/session?minutes=30").json();
    }

    private int found(String filter) {
        return http().get("/api/cards/session?minutes=30&" + filter)
                .json()
                .get("cards")
                .size();
    }

    private JsonNode write(String question) {
        Reply reply = http().post("/api/cards", draft("numbers.aloud", question));
        assertThat(reply.status()).isEqualTo(201);
        return reply.json();
    }

    private static String draft(String item, String question) {
        return """
                {"item": %s, "text": {"question": "%s", "answer": "So", "strong": "", "mistake": "", "followUps": [],
                 "keyPoints": ["so"]}}""".formatted(item.isEmpty() ? "null" : '"' + item + '"', question);
    }

    private JsonNode review(String card, UUID request, int grade) {
        String body = "{\"grade\": %d, \"said\": [], \"seconds\": 10}".formatted(grade);
        Reply reply = http().post("/api/cards/" + card + "/reviews", body, "Idempotency-Key", request.toString());
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json();
    }

    private Reply undo(String card, UUID request) {
        return http().delete("/api/cards/" + card + "/reviews/" + request);
    }

    private JsonNode export(String name) {
        return http().get("/api/learner/export").json().get(name);
    }

    private JsonNode evidence() {
        return http().get("/api/items/numbers.double").json().get("evidence");
    }

    private static List<Long> seconds(JsonNode next) {
        return next.valueStream().map(one -> one.get("seconds").longValue()).toList();
    }
}
