package dev.zachet.flashcards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zachet.testing.HttpScenario;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;

class FileCardHttpTest extends HttpScenario {
    @Value("${zachet.data}")
    private Path data = Path.of("");

    @AfterEach
    void removeTheFiles() throws IOException {
        Path own = data.resolve("cards/own");
        if (Files.exists(own)) {
            for (Path file : Files.list(own).toList()) {
                Files.delete(file);
            }
        }
        http().post("/api/cards/files", "");
    }

    @Test
    void aFileIsACardOnceTheFilesAreReadAgain() throws IOException {
        put("why.yaml", "id: own.why\nen: {question: 'Why from a file?', answer: So}\n");
        put("wrong.yaml", "id: own.wrong\nen: {question: 'Why?'}\n");
        assertThat(http().get("/api/cards?which=own").json().size()).isZero();

        JsonNode files = http().post("/api/cards/files", "").json();

        assertThat(files.get("cards").intValue()).isEqualTo(1);
        assertThat(files.at("/problems/0/file").stringValue()).isEqualTo("own/wrong.yaml");
        assertThat(files.at("/problems/0/line").intValue()).isEqualTo(2);
        JsonNode card = http().get("/api/cards/own.why").json();
        assertThat(card.get("origin").stringValue()).isEqualTo("file");
        assertThat(card.get("item").isNull()).isTrue();
        assertThat(http().delete("/api/cards/own.why").status()).isEqualTo(409);
        assertThat(http().get("/api/cards/session?minutes=30")
                        .json()
                        .get("cards")
                        .size())
                .isEqualTo(2);
    }

    @Test
    void anOwnCardWrittenAsAFileDoesNotComeTwice() throws IOException {
        http().post("/api/cards", """
                        {"item": null, "text": {"question": "Mine?", "answer": "So", "strong": "", "mistake": "", "followUps": [],
                         "keyPoints": ["one"]}}""");
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(http().bytes("/api/cards/files/export")))) {
            String name = zip.getNextEntry().getName();
            assertThat(name).matches("own/[0-9a-f-]{36}\\.yaml");
            put(name.substring("own/".length()), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }

        JsonNode files = http().post("/api/cards/files", "").json();

        assertThat(files.get("cards").intValue()).as(files.toString()).isEqualTo(1);
        assertThat(http().get("/api/cards?which=own").json().size()).isEqualTo(1);
        http().delete("/api/learner?confirm=delete");
        assertThat(http().get("/api/cards?which=own").json().at("/0/question").stringValue())
                .isEqualTo("Mine?");
    }

    private void put(String name, String text) throws IOException {
        Path file = data.resolve("cards/own").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
