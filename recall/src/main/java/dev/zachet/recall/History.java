package dev.zachet.recall;

import java.util.List;

/** All reviews of one card, the oldest first; there is at least one. */
public record History(List<Review> reviews) {
    public History {
        reviews = List.copyOf(reviews);
        if (reviews.isEmpty()) {
            throw new IllegalArgumentException("a history has at least one review");
        }
    }

    /** How many of the reviews tell something about forgetting: those a day or more after the one before. */
    public int telling() {
        return (int)
                reviews.stream().skip(1).filter(review -> review.days() > 0).count();
    }
}
