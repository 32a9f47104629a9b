package dev.zachet.database;

import dev.zachet.ZachetApplication;
import dev.zachet.testing.Caller;
import dev.zachet.testing.FakeSandbox;
import dev.zachet.testing.Fakes;
import dev.zachet.testing.TestFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** Tests of one bank's exercises over HTTP, with a real PostgreSQL to try them on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class LabHttpScenario {
    private final String name;
    private ConfigurableApplicationContext application;
    Caller http;

    /** With a data folder of this name. */
    LabHttpScenario(String name) {
        this.name = name;
    }

    abstract Path bank();

    @BeforeAll
    void start() {
        application = new SpringApplicationBuilder(ZachetApplication.class)
                .initializers(new Fakes(() -> TestFolder.data(name), bank(), new FakeSandbox()))
                .run();
        String port = application.getEnvironment().getRequiredProperty("local.server.port");
        http = new Caller(Integer.parseInt(port));
    }

    @AfterAll
    void stop() {
        application.close();
    }

    @BeforeEach
    void startAfresh() {
        http.delete("/api/learner?confirm=delete");
    }

    /** The cards made of what was handed in, in a language. */
    List<JsonNode> cards(JsonNode judged, String language) {
        http.put("/api/submissions/" + judged.get("id").stringValue() + "/cards", "");
        return http.in(language)
                .get("/api/cards?which=own")
                .json()
                .valueStream()
                .map(line -> http.in(language)
                        .get("/api/cards/" + line.get("id").stringValue())
                        .json()
                        .get("text"))
                .toList();
    }
}
