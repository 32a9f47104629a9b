package dev.zachet.placement;

import dev.zachet.practice.Exercises.Named;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A placement as the page shows it.
 *
 * @param slice the one he is in or has just finished, from 1; 0 before he begins
 * @param sliceSeconds of that slice, or of the first
 * @param secondsLeft of it
 * @param counted seconds for which the time before the learner goes on running if he does nothing
 * @param question what is before him; null where nothing is
 * @param known by section, in the checklist's order
 * @param answered how many questions of this placement were answered
 */
record PlacementView(
        Sitting.State state,
        int slice,
        int slices,
        int minutes,
        int sliceSeconds,
        int secondsLeft,
        int counted,
        @Nullable PlacementQuestion question,
        List<SectionKnown> known,
        int answered,
        @Nullable Instant endedAt) {

    /**
     * What is known of a section: from everything that the learner has shown, an earlier placement included.
     *
     * @param asked how many of its questions were answered in this placement
     * @param right how many of them right, or with half of the key points said
     * @param low the lower end of the 90 % interval of the chance to pass; null where there is too little to go by
     * @param high its upper end
     */
    record SectionKnown(
            Named section,
            Judgement judgement,
            int asked,
            int right,
            @Nullable Double low,
            @Nullable Double high) {}
}
