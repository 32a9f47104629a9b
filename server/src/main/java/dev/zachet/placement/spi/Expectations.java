package dev.zachet.placement.spi;

import dev.zachet.content.Companies.Seniority;
import java.util.Map;
import java.util.UUID;

/** Knows what learners will be asked. */
public interface Expectations {

    /** By what the learner has said that he prepares for, or the usual. */
    Expected of(UUID learner);

    /**
     * What is to be expected of an interview.
     *
     * @param chances 0 to 1, by drilled checklist item, that it is asked
     */
    record Expected(Seniority seniority, Map<String, Double> chances) {
        public Expected {
            chances = Map.copyOf(chances);
        }
    }
}
