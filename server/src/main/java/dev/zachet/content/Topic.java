package dev.zachet.content;

import java.util.List;
import java.util.Optional;

/**
 * What there is to know about a checklist item.
 *
 * @param followUps what an interviewer asks next, easy to hard
 * @param seeAlso checklist ids
 */
public record Topic(
        String item,
        Answer answer,
        List<Exercise.FollowUp> followUps,
        List<Proof> proofs,
        List<String> seeAlso,
        List<Source> sources) {
    public Topic {
        followUps = List.copyOf(followUps);
        proofs = List.copyOf(proofs);
        seeAlso = List.copyOf(seeAlso);
        sources = List.copyOf(sources);
    }

    /**
     * The answer, in Markdown.
     *
     * @param brief what to say in half a minute
     * @param dialogue what good sounds like; only for what is explained or behaved
     */
    public record Answer(
            Localized brief, Localized full, Localized strong, Localized mistakes, Optional<Localized> dialogue) {}

    /**
     * A claim that runs.
     *
     * @param traced whether stepping through memory is the point
     */
    public record Proof(String id, Localized title, Snippet snippet, boolean traced) {}

    /** Where a claim that cannot run rests. */
    public record Source(String title, String url) {}
}
