package dev.zachet.flashcards.spi;

import java.util.List;
import java.util.UUID;

/** Who knows which cards a learner means to go through today. */
public interface PlannedCards {

    /** Ids of the cards that are still to be done today, in the order of doing; none without a plan. */
    List<String> today(UUID learner);
}
