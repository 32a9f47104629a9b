package dev.zachet.flashcards;

import dev.zachet.content.Language;
import dev.zachet.flashcards.Reviewing.Graded;
import dev.zachet.recall.Grade;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The way into the deck for a card of the bank that was first asked elsewhere. */
@Component
public class FirstStudy {
    private final Deck deck;
    private final Reviewing reviewing;
    private final PreferenceStore preferences;

    FirstStudy(Deck deck, Reviewing reviewing, PreferenceStore preferences) {
        this.deck = deck;
        this.reviewing = reviewing;
        this.preferences = preferences;
    }

    /**
     * An answer to a card.
     *
     * @param id of the answer; the same one again changes nothing
     * @param knew whether it was right enough to come back in days rather than minutes
     * @param said numbers of the key points, from 0, that were said
     * @param seconds from question to answer
     */
    public record Answer(UUID id, boolean knew, List<Integer> said, int seconds) {
        public Answer {
            said = List.copyOf(said);
        }
    }

    /**
     * Has the card come back as if it had been reviewed. A card that was met before, or set aside, stays as it is. What the
     * answer shows is told by who asked: no {@link CardReviewed} is sent.
     */
    @Transactional
    public void answered(UUID learner, String card, Answer answer) {
        // the words of one language are as good as those of the other here
        deck.find(learner, card, Language.RU)
                .filter(found -> found.fresh() && !found.suspended())
                .ifPresent(found -> reviewing.study(
                        learner,
                        found,
                        new Graded(
                                answer.id(),
                                answer.knew() ? Grade.GOOD : Grade.AGAIN,
                                answer.said(),
                                answer.seconds(),
                                null),
                        preferences.of(learner)));
    }
}
