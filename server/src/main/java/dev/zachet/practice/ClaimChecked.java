package dev.zachet.practice;

import dev.zachet.content.Checklist;
import dev.zachet.growth.Agreement;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What a learner said about a solution was compared with what is so.
 *
 * @param scores checklist ids with how right he was, 0 to 1
 */
public record ClaimChecked(
        UUID attempt, UUID submission, UUID learner, String exercise, Map<String, Double> scores, Instant at) {
    private static final String COMPLEXITY = "algorithms.complexity";
    private static final String STRUCTURE = "algorithms.why-structure";
    private static final String EDGE_CASES = "algorithms.edge-cases";
    private static final double HALF = 0.5;

    public ClaimChecked {
        scores = Map.copyOf(scores);
    }

    /** What the findings say about items of this checklist; nothing about what could not be told. */
    static Map<String, Double> scores(Verdict verdict, Checklist checklist) {
        Map<String, Double> scores = new HashMap<>();
        for (Finding finding : verdict.findings()) {
            if (finding instanceof Finding.Growth growth && growth.agreement() != Agreement.UNCLEAR) {
                scores.merge(COMPLEXITY, score(growth.agreement()), Math::min);
            } else if (finding instanceof Finding.Structure structure) {
                scores.put(STRUCTURE, structure.fits() ? 1.0 : 0.0);
            } else if (finding instanceof Finding.EdgeCases edges && edges.total() > 0) {
                scores.put(EDGE_CASES, (double) edges.caught() / edges.total());
            }
        }
        scores.keySet().removeIf(id -> checklist.item(id).isEmpty());
        return scores;
    }

    /** What a comparison is worth. */
    public static double score(Agreement agreement) {
        return switch (agreement) {
            case CONSISTENT -> 1;
            case LOOSE -> HALF;
            case CONTRADICTED, UNCLEAR -> 0;
        };
    }
}
