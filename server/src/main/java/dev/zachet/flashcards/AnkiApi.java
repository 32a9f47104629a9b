package dev.zachet.flashcards;

import dev.zachet.anki.AnkiImport;
import dev.zachet.anki.Incoming;
import dev.zachet.anki.Unreadable;
import dev.zachet.content.Language;
import dev.zachet.flashcards.AnkiCards.AnkiReading;
import dev.zachet.learner.Learners;
import dev.zachet.web.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Taking the cards along to Anki, and bringing Anki's in. */
@RestController
@RequestMapping("/api/cards/anki")
class AnkiApi {
    /** What is still read of a package that was refused, so that the answer reaches the page. */
    private static final long REST = 1L << 30;

    private final Learners learners;
    private final AnkiDeck deck;
    private final AnkiCards cards;

    AnkiApi(Learners learners, AnkiDeck deck, AnkiCards cards) {
        this.learners = learners;
        this.deck = deck;
        this.cards = cards;
    }

    @GetMapping(produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<byte[]> write(Locale locale) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"zachet.apkg\"")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(deck.write(learners.current().id(), Language.of(locale)));
    }

    /** Says what a package holds; takes it over where that is asked for, with its answers where they are wanted. */
    @PostMapping(consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    AnkiReading read(
            HttpServletRequest request,
            @RequestParam(defaultValue = "false") boolean apply,
            @RequestParam(defaultValue = "false") boolean answers,
            Locale locale)
            throws IOException {
        List<Incoming> incoming = incoming(request.getInputStream());
        UUID learner = learners.current().id();
        Language language = Language.of(locale);
        return apply ? cards.take(learner, incoming, language, answers) : cards.look(learner, incoming, language);
    }

    private static List<Incoming> incoming(InputStream body) throws IOException {
        try {
            return AnkiImport.read(body);
        } catch (Unreadable e) {
            long skipped = 0;
            for (long more = body.skip(REST); more > 0 && skipped < REST; more = body.skip(REST)) {
                skipped += more;
            }
            throw refusal(e);
        }
    }

    private static Refusal refusal(Unreadable e) {
        return switch (e.reason()) {
            case NOT_A_PACKAGE -> new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "anki-not-a-package");
            case NEWER -> new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "anki-newer");
            case LARGE -> new Refusal(HttpStatus.CONTENT_TOO_LARGE, "anki-large");
            case MANY -> new Refusal(HttpStatus.CONTENT_TOO_LARGE, "anki-many", AnkiImport.MOST_CARDS);
            case BROKEN -> new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "anki-broken");
        };
    }
}
