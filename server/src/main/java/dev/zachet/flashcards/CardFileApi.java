package dev.zachet.flashcards;

import dev.zachet.content.Language;
import dev.zachet.flashcards.CardFile.CardFileReading;
import dev.zachet.learner.Learners;
import dev.zachet.web.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Taking own cards along as a table, and bringing a table in. */
@RestController
@RequestMapping("/api/cards/csv")
class CardFileApi {
    private static final int LARGEST = 4 << 20;
    private static final String CSV = "text/csv;charset=UTF-8";

    private final Learners learners;
    private final CardFile file;

    CardFileApi(Learners learners, CardFile file) {
        this.learners = learners;
        this.file = file;
    }

    @GetMapping(produces = CSV)
    ResponseEntity<String> write(Locale locale) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"zachet-cards.csv\"")
                .header(HttpHeaders.CONTENT_TYPE, CSV)
                .body(file.write(learners.current().id(), Language.of(locale)));
    }

    /** Says what a table holds, and takes it over where that is asked for and nothing is wrong with it. */
    @PostMapping(consumes = "text/csv")
    CardFileReading read(HttpServletRequest request, @RequestParam(defaultValue = "false") boolean apply, Locale locale)
            throws IOException {
        byte[] bytes = request.getInputStream().readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new Refusal(HttpStatus.CONTENT_TOO_LARGE, "card-file-large", LARGEST >> 20);
        }
        return file.read(learners.current().id(), text(bytes), locale, apply);
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "card-file-encoding");
        }
    }
}
