package dev.zachet.claims;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What comes after an answer to an exercise of any kind: the interviewer's questions, and once it is solved or given up, the
 * solution and what tempting wrong ones get wrong.
 *
 * @param exemplar null before, as is {@code ideas}
 */
record AfterwardsView(
        boolean solved,
        boolean gaveUp,
        List<FollowUpView> followUps,
        @Nullable String exemplar,
        @Nullable List<String> ideas) {}
