package dev.zachet.placement;

import dev.zachet.flashcards.FirstStudy;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Passes answers on: as evidence, and as the card's first study. */
@Component
class Studying {
    private final FirstStudy firstStudy;
    private final ApplicationEventPublisher events;

    Studying(FirstStudy firstStudy, ApplicationEventPublisher events) {
        this.firstStudy = firstStudy;
        this.events = events;
    }

    /** A card's question that has its score. */
    void answered(UUID learner, Question question, Instant now) {
        events.publishEvent(new AnswerPlaced(
                question.id(),
                learner,
                question.item(),
                question.subject(),
                question.kind().weight(),
                Objects.requireNonNull(question.score()),
                now));
        firstStudy.answered(
                learner,
                question.subject(),
                new FirstStudy.Answer(question.id(), question.right(), question.said(), question.secondsAt(now)));
    }
}
