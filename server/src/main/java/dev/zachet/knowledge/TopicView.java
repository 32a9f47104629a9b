package dev.zachet.knowledge;

import dev.zachet.claims.FollowUpView;
import dev.zachet.content.Topic;
import dev.zachet.practice.Exercises.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What there is to know about an item, as the page shows it.
 *
 * @param cards how many there are to keep it in memory
 */
record TopicView(
        String item,
        AnswerParts answer,
        List<ProofView> proofs,
        List<FollowUpView> followUps,
        List<Topic.Source> sources,
        List<Named> seeAlso,
        int cards) {

    /** The answer, in HTML; {@code dialogue} only for what is explained or behaved. */
    record AnswerParts(
            String brief,
            String full,
            String strong,
            String mistakes,
            @Nullable String dialogue) {}
}
