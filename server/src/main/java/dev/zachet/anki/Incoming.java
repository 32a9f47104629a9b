package dev.zachet.anki;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A card out of a package; its texts are Markdown.
 *
 * @param guid of its note
 * @param number of the card among those of its note, from 0
 * @param ours where it is one that we had exported
 * @param tags of its note
 * @param media whether it had pictures or sounds, which are left out
 * @param history what was answered in Anki, oldest first
 */
public record Incoming(
        String guid,
        int number,
        Optional<Ours> ours,
        String question,
        String answer,
        String deck,
        List<String> tags,
        boolean media,
        List<Answer> history) {

    public Incoming {
        tags = List.copyOf(tags);
        history = List.copyOf(history);
    }

    /** A field of a note, in HTML, as Markdown. */
    public static String markdown(String html) {
        return HtmlText.markdown(html);
    }

    /** The card's id, and its fields as they came, in HTML: question, answer, code, extra. */
    public record Ours(String id, List<String> fields) {
        public Ours {
            fields = List.copyOf(fields);
        }
    }

    /**
     * One answer.
     *
     * @param grade 1 to 4, as FSRS counts
     */
    public record Answer(Instant at, int grade, int seconds) {}
}
