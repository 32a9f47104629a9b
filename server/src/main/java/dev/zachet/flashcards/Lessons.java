package dev.zachet.flashcards;

import dev.zachet.flashcards.Mistakes.Lesson;
import dev.zachet.flashcards.OwnCards.OwnCard;
import dev.zachet.practice.AttemptJudged;
import dev.zachet.practice.ClaimChecked;
import dev.zachet.practice.Submissions;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts cards that were made of mistakes into a learner's deck: by themselves where he wants that, or as he asks. */
@Component
class Lessons {
    private final Mistakes mistakes;
    private final Submissions submissions;
    private final OwnCards own;
    private final PreferenceStore preferences;
    private final InstantSource clock;
    private final Supplier<UUID> ids;

    Lessons(
            Mistakes mistakes,
            Submissions submissions,
            OwnCards own,
            PreferenceStore preferences,
            InstantSource clock,
            Supplier<UUID> ids) {
        this.mistakes = mistakes;
        this.submissions = submissions;
        this.own = own;
        this.preferences = preferences;
        this.clock = clock;
        this.ids = ids;
    }

    @ApplicationModuleListener
    void on(AttemptJudged judged) {
        byThemselves(judged.learner(), judged.submission());
    }

    @ApplicationModuleListener
    void on(ClaimChecked checked) {
        byThemselves(checked.learner(), checked.submission());
    }

    private void byThemselves(UUID learner, UUID submission) {
        byThemselves(
                learner,
                () -> submissions.find(learner, submission).map(mistakes::in).orElse(List.of()));
    }

    /** Makes cards without being asked, where the learner wants that. */
    void byThemselves(UUID learner, Supplier<List<Lesson>> found) {
        if (preferences.of(learner).automatic()) {
            found.get().forEach(lesson -> add(learner, lesson));
        }
    }

    /** Makes the card, and brings it back where the learner had removed it. */
    @Transactional
    void keep(UUID learner, Lesson lesson) {
        if (!add(learner, lesson) && own.bringBack(learner, lesson.key())) {
            own.byKey(learner, lesson.key()).ifPresent(card -> write(learner, card.id(), lesson));
        }
    }

    /** Makes the card unless it was made before; says whether it did. */
    private boolean add(UUID learner, Lesson lesson) {
        OwnCard card = new OwnCard(ids.get(), lesson.item(), lesson.origin(), lesson.key());
        boolean added = own.add(learner, card, clock.instant());
        if (added) {
            write(learner, card.id(), lesson);
        }
        return added;
    }

    private void write(UUID learner, UUID card, Lesson lesson) {
        lesson.texts().forEach((language, text) -> own.write(learner, card.toString(), language, text));
    }
}
