package dev.zachet.placement;

import java.time.Instant;
import java.util.UUID;

/**
 * A learner answered a card in a placement.
 *
 * @param item the checklist item that the card is about
 * @param weight how much it says about the item, 0 to 1: more where we compared a predicted output, less where he ticked
 *     himself what he had said
 * @param score 0 to 1; 0 where he said that he does not know
 */
public record AnswerPlaced(
        UUID answer, UUID learner, String item, String card, double weight, double score, Instant at) {}
