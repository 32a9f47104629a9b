package dev.zachet.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.zachet.ZachetApplication;
import dev.zachet.testing.Caller;
import dev.zachet.testing.FakeSandbox;
import dev.zachet.testing.Fakes;
import dev.zachet.testing.TestFolder;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

class RestartTest {
    private final FakeSandbox sandbox = new FakeSandbox();
    private Path data = Path.of("");

    @BeforeEach
    void takeAFolder() {
        data = TestFolder.data("restart");
    }

    @Test
    void judgesOnceWhatAShutdownInterrupted() throws InterruptedException {
        String submission;
        FakeSandbox.Gate gate = sandbox.gate();
        try (ConfigurableApplicationContext first = start()) {
            Caller http = caller(first);
            String attempt = http.open("code/double-it");
            submission =
                    http.submit(attempt, FakeSandbox.WAITS).json().get("id").stringValue();
            gate.awaitEntered();
        }
        gate.close();

        try (ConfigurableApplicationContext second = start()) {
            Caller http = caller(second);
            JsonNode judged = http.events(submission, _ -> {}).getLast();
            assertThat(judged.at("/verdict/outcome").stringValue()).isEqualTo("accepted");
            assertThat(evidence(http, 1)).hasSize(1);
        }
        assertThat(sandbox.runsOf(FakeSandbox.WAITS)).isEqualTo(2);

        try (ConfigurableApplicationContext third = start()) {
            Caller http = caller(third);
            http.judged(http.open("code/double-again"), FakeSandbox.ADDS_TWO);
            assertThat(evidence(http, 2)).hasSize(2);
            assertThat(http.get("/api/exercises/code/double-it/submissions")
                            .json()
                            .size())
                    .isEqualTo(1);
        }
        assertThat(sandbox.runsOf(FakeSandbox.WAITS)).isEqualTo(2);
    }

    @Test
    void judgesWhatCouldNotBeJudgedBeforeTheRestart() throws InterruptedException {
        sandbox.breakDown("the sandbox failed its self-test", "mend it");
        String earlier;
        String newest;
        try (ConfigurableApplicationContext first = start()) {
            Caller http = caller(first);
            assertThat(http.get("/api/session").json().at("/judge/reason").stringValue())
                    .isEqualTo("the sandbox failed its self-test");
            String attempt = http.open("code/double-it");
            earlier = http.judged(attempt, FakeSandbox.ADDS_TWO).get("id").stringValue();
            JsonNode refused = http.judged(attempt, FakeSandbox.RIGHT);
            assertThat(refused.at("/verdict/outcome").stringValue()).isEqualTo("unavailable");
            newest = refused.get("id").stringValue();
        }
        sandbox.mend();

        try (ConfigurableApplicationContext second = start()) {
            Caller http = caller(second);
            JsonNode judged = http.events(newest, _ -> {}).getLast();
            assertThat(judged.at("/verdict/outcome").stringValue()).isEqualTo("accepted");
            assertThat(evidence(http, 1)).hasSize(1);
            assertThat(http.get("/api/submissions/" + earlier)
                            .json()
                            .at("/verdict/outcome")
                            .stringValue())
                    .isEqualTo("unavailable");
        }
    }

    @Test
    void endsTheStreamsOfThoseWhoWatchWhenItStops() throws Exception {
        CompletableFuture<List<JsonNode>> states;
        try (FakeSandbox.Gate gate = sandbox.gate();
                ConfigurableApplicationContext first = start()) {
            Caller http = caller(first);
            String submission = http.submit(http.open("code/double-it"), FakeSandbox.WAITS)
                    .json()
                    .get("id")
                    .stringValue();
            gate.awaitEntered();
            CompletableFuture<Void> seen = new CompletableFuture<>();
            states = CompletableFuture.supplyAsync(() -> http.events(submission, _ -> seen.complete(null)));
            seen.get();
        }

        assertThat(states.get())
                .noneMatch(state -> state.get("state").stringValue().equals("judged"));
    }

    @Test
    void refusesADataFolderThatIsInUse() {
        try (ConfigurableApplicationContext first = start()) {
            assertThatThrownBy(this::start)
                    .rootCause()
                    .hasMessageContaining(data.toString())
                    .hasMessageContaining("is in use by another running Zachet");
            assertThat(caller(first).get("/api/health").status()).isEqualTo(200);
        }
    }

    @Test
    void asksForAPassword() {
        try (ConfigurableApplicationContext application = start()) {
            HikariDataSource pool = application.getBean(HikariDataSource.class);
            String url = pool.getJdbcUrl().replaceFirst("\\?.*", "");

            assertThatThrownBy(() ->
                            DriverManager.getConnection(url + "?user=postgres").close())
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password");
            assertThatThrownBy(() -> DriverManager.getConnection(url, "postgres", "postgres")
                            .close())
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password");
        }
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(ZachetApplication.class)
                .initializers(new Fakes(() -> data, sandbox))
                .run();
    }

    private static Caller caller(ConfigurableApplicationContext application) {
        return new Caller(application.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    private static List<JsonNode> evidence(Caller http, int rows) {
        return Awaitility.await()
                .until(
                        () -> http.get("/api/items/numbers.double")
                                .json()
                                .get("evidence")
                                .valueStream()
                                .toList(),
                        found -> found.size() >= rows);
    }
}
