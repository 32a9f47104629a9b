package dev.zachet.plan.spi;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A kind of work that can be planned. */
public interface Work {

    /** Everything of this kind that there is, in the order of learning, with what the learner has done of it. */
    List<Piece> pieces(UUID learner);

    /** How many pieces of a kind may be begun in a day, for kinds that do not share the number of all others. */
    default Map<String, Integer> newPerDay(UUID learner) {
        return Map.of();
    }
}
