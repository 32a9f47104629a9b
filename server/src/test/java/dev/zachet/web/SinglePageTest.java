package dev.zachet.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zachet.testing.Caller.Reply;
import dev.zachet.testing.HttpScenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SinglePageTest extends HttpScenario {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/checklist", "/items/numbers-double", "/exercises/code/double-it", "/no/such/page"})
    void everyPageAddressIsThePage(String path) {
        Reply reply = http().get(path, "Accept", "text/html");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).startsWith("text/html");
        assertThat(reply.text()).contains("The fixture page");
        assertThat(reply.header("Cache-Control")).contains("no-cache");
    }

    @Test
    void aPageAddressMayHoldADot() {
        assertThat(http().get("/items/numbers.double", "Accept", "text/html").text())
                .contains("The fixture page");
    }

    @Test
    void assetsAreKeptForEver() {
        Reply reply = http().get("/assets/fixture.js");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).contains("javascript");
        assertThat(reply.header("Cache-Control")).contains("immutable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/none.js", "/none.css", "/api/none", "/..%2f..%2fapplication.yaml"})
    void aMissingFileIsNotThePage(String path) {
        Reply reply = http().get(path);

        assertThat(reply.status()).isBetween(400, 499);
        assertThat(reply.text()).doesNotContain("The fixture page");
    }
}
