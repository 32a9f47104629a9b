package dev.zachet.flashcards;

import dev.zachet.content.CardFolder;
import dev.zachet.content.CardFolder.Words;
import dev.zachet.content.Language;
import dev.zachet.flashcards.OwnCards.OwnCard;
import dev.zachet.learner.Learners;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Cards as files in the data folder, and own cards written as such files. */
@RestController
@RequestMapping("/api/cards/files")
class FileCardApi {
    private final Learners learners;
    private final FileCards files;
    private final OwnCards own;

    FileCardApi(Learners learners, FileCards files, OwnCards own) {
        this.learners = learners;
        this.files = files;
        this.own = own;
    }

    /** What keeps a file out; line 0 means the whole. */
    record CardFileWrong(String file, int line, String message) {}

    /** What lies in the folder. */
    record CardFiles(String folder, int cards, List<CardFileWrong> problems) {
        static CardFiles of(CardFolder folder) {
            return new CardFiles(
                    folder.path().toString(),
                    folder.cards().size(),
                    folder.problems().stream()
                            .map(one -> new CardFileWrong(one.file().toString(), one.line(), one.message()))
                            .toList());
        }
    }

    @GetMapping
    CardFiles files() {
        return CardFiles.of(files.folder());
    }

    @PostMapping
    CardFiles readAgain() {
        return CardFiles.of(files.readAgain());
    }

    /** The cards that are kept in the database, each as a file. */
    @GetMapping(path = "/export", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<byte[]> write() throws IOException {
        UUID learner = learners.current().id();
        Map<String, Map<Language, CardText>> texts = own.texts(learner);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (OwnCard card : own.of(learner)) {
                Map<Language, CardText> words = texts.getOrDefault(card.id().toString(), Map.of());
                if (!words.isEmpty()) {
                    String folder = Objects.requireNonNullElse(card.item(), CardFolder.NO_ITEM);
                    zip.putNextEntry(new ZipEntry(folder + "/" + card.id() + ".yaml"));
                    zip.write(CardFolder.write(folder + "." + card.id(), words(words))
                            .getBytes(StandardCharsets.UTF_8));
                    zip.closeEntry();
                }
            }
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"zachet-cards.zip\"")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(bytes.toByteArray());
    }

    private static Map<Language, Words> words(Map<Language, CardText> texts) {
        Map<Language, Words> words = new EnumMap<>(Language.class);
        texts.forEach((language, text) -> words.put(
                language,
                new Words(
                        text.question(),
                        text.answer(),
                        text.strong(),
                        text.mistake(),
                        text.followUps(),
                        text.keyPoints())));
        return words;
    }
}
