package dev.zachet.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zachet.testing.Caller.Reply;
import dev.zachet.testing.HttpScenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

class CallerFilterTest extends HttpScenario {
    private int port;

    @BeforeEach
    void know(@LocalServerPort int port) {
        this.port = port;
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "evil.example:8721", "localhost.evil.example", "10.0.0.1", "[::2]:80"})
    void refusesAForeignHost(String host) {
        Reply reply = http().get("/api/session", "Host", host);

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.text()).doesNotContain("learner");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:1", "127.0.0.1:8721", "[::1]:8721", "[::1]"})
    void servesThisMachine(String host) {
        assertThat(http().get("/api/session", "Host", host).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "null", "http://localhost:1", "http://127.0.0.1", "not an address"})
    void refusesAChangeFromAForeignPage(String origin) {
        assertThat(http().patch("/api/learner", "{\"name\": \"Mallory\"}", "Origin", origin)
                        .status())
                .isEqualTo(403);
        assertThat(http().get("/api/session").text()).doesNotContain("Mallory");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void refusesAChangeThatTheBrowserCallsForeign(String site) {
        assertThat(http().patch("/api/learner", "{\"name\": \"Mallory\"}", "Sec-Fetch-Site", site)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void letsItsOwnPageChangeThings() {
        assertThat(http().patch(
                                "/api/learner",
                                "{\"name\": \"Ada\"}",
                                "Origin",
                                "http://localhost:" + port,
                                "Sec-Fetch-Site",
                                "same-origin")
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/session", "/", "/api/nothing"})
    void everyAnswerTellsTheBrowserWhatItMayDo(String path) {
        assertProtected(http().get(path));
    }

    @Test
    void arefusalTellsItToo() {
        assertProtected(http().get("/", "Host", "evil.example"));
    }

    private static void assertProtected(Reply reply) {
        assertThat(reply.header("Content-Security-Policy"))
                .contains("default-src 'self'")
                .contains("script-src 'self'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe-eval");
        assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(reply.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(reply.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(reply.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    }
}
