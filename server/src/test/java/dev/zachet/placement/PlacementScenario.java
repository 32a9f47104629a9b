package dev.zachet.placement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zachet.ZachetApplication;
import dev.zachet.testing.Caller;
import dev.zachet.testing.Caller.Reply;
import dev.zachet.testing.FakeSandbox;
import dev.zachet.testing.Fakes;
import dev.zachet.testing.ManualClock;
import dev.zachet.testing.TestFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** A test of the placement over HTTP, with a bank that has enough cards to fill its slices; one application for all of them. */
abstract class PlacementScenario {
    static final ManualClock CLOCK = Fakes.CLOCK;
    private static final Path DATA = TestFolder.data("placement");
    private static final Path BANK = TestFolder.data("placement-bank").resolve("bank");
    private static final List<ConfigurableApplicationContext> APPLICATIONS = new ArrayList<>();

    @BeforeAll
    static void start() throws IOException {
        if (!APPLICATIONS.isEmpty()) {
            return;
        }
        TestFolder.copy(Fakes.BANK, BANK);
        String predict = Files.readString(BANK.resolve("cards/numbers.double/twice.yaml"));
        for (int i = 1; i <= 12; i++) {
            write(predict, "numbers.double", "more" + i);
            write(spoken(predict), "numbers.aloud", "said" + i);
            write(spoken(predict), "interview.ask", "asked" + i);
        }
        Path longer = BANK.resolve("code/double-text/exercise.yaml");
        Files.writeString(longer, Files.readString(longer).replace("minutes: 6", "minutes: 12"));
        launch();
    }

    private static void launch() {
        APPLICATIONS.add(new SpringApplicationBuilder(ZachetApplication.class)
                .initializers(new Fakes(() -> DATA, BANK, new FakeSandbox()))
                .run());
    }

    static Caller http() {
        return new Caller(
                APPLICATIONS.getLast().getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    private static String spoken(String predict) {
        return predict.replace("kind: predict", "kind: question");
    }

    private static void write(String card, String item, String name) throws IOException {
        Path folder = Files.createDirectories(BANK.resolve("cards").resolve(item));
        Files.writeString(
                folder.resolve(name + ".yaml"), card.replace("id: numbers.double.twice", "id: " + item + "." + name));
    }

    /** Stops the application as it would stop at any time, and starts it again on the same data. */
    static void restart() {
        APPLICATIONS.getLast().close();
        launch();
    }

    @BeforeEach
    void beginAfresh() {
        assertThat(http().delete("/api/learner?confirm=delete").status()).isEqualTo(204);
    }

    static JsonNode placement() {
        return http().get("/api/placement").json();
    }

    static JsonNode goOn() {
        return http().post("/api/placement", "").json();
    }

    static String id(JsonNode placement) {
        return placement.at("/question/id").stringValue();
    }

    static String question(JsonNode placement) {
        return "/api/placement/questions/" + id(placement);
    }

    static Reply answer(String question, String text) {
        return http().post(
                        "/api/placement/questions/" + question + "/answer",
                        "{\"text\": \"%s\"}".formatted(text.replace("\n", "\\n")));
    }

    /** The card asked last. */
    static String card() {
        List<JsonNode> questions = export("placementQuestions").valueStream().toList();
        return questions.getLast().get("subject").stringValue();
    }

    /** Answers what is asked with a text, or with its first key point, and goes on; the card. */
    static String answerNext(String text) {
        JsonNode asked = goOn();
        String card = card();
        answer(id(asked), text);
        if (asked.at("/question/kind").stringValue().equals("spoken")) {
            boolean right = text.equals("4");
            http().post(question(asked) + "/points", right ? "{\"points\": [0, 1]}" : "{\"points\": []}");
        }
        http().post(question(asked) + "/next", "");
        return card;
    }

    /** Goes on without knowing. */
    static void pass() {
        JsonNode asked = placement();
        if (!asked.get("question").isNull()) {
            http().post(question(asked) + "/answer", "{}");
            http().post(question(asked) + "/next", "");
        }
    }

    static List<String> items(int count) {
        List<String> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            items.add(placement().at("/question/item/id").stringValue());
            pass();
        }
        return items;
    }

    static JsonNode goOnTo(String kind) {
        goOn();
        while (!placement().at("/question/kind").stringValue().equals(kind)) {
            pass();
        }
        return placement();
    }

    static JsonNode goOnToCode() {
        goOn();
        while (placement().get("slice").intValue() == 1
                && placement().get("state").stringValue().equals("asking")) {
            CLOCK.advance(Duration.ofSeconds(170));
            pass();
        }
        return goOn();
    }

    static JsonNode export(String table) {
        return http().get("/api/learner/export").json().get(table);
    }

    static List<JsonNode> evidence(int rows) {
        return Awaitility.await().until(() -> export("evidence").valueStream().toList(), found -> found.size() >= rows);
    }

    static List<String> days() {
        return http().get("/api/plan/days")
                .json()
                .valueStream()
                .map(day -> day.get("steps")
                        .valueStream()
                        .map(step -> step.path("work").path("id").stringValue())
                        .toList()
                        .toString())
                .toList();
    }

    static List<String> judgements(JsonNode placement) {
        return placement
                .get("known")
                .valueStream()
                .map(section -> section.get("judgement").stringValue())
                .toList();
    }
}
