package dev.zachet.flashcards;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A learner took the review of a card back; see {@link CardReviewed}. */
public record CardReviewUndone(
        UUID review, UUID learner, String card, @Nullable String item, Instant at) {}
