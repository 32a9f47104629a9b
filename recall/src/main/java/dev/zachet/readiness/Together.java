package dev.zachet.readiness;

import java.util.List;

/**
 * Estimates of several items put together: of a section, of everything.
 *
 * <p>Mean Σ pᵢ·mᵢ / Σ pᵢ and, taking the items' errors as independent, variance Σ pᵢ²·vᵢ / (Σ pᵢ)²; the 90 % interval is the
 * normal one, cut at 0 and 1.
 */
public final class Together {
    private Together() {}

    /**
     * An item's part.
     *
     * @param chance that the item is asked, 0 or more
     */
    public record Part(double chance, Belief belief) {
        public Part {
            if (!(chance >= 0 && chance < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("the chance to be asked must be 0 or more: " + chance);
            }
        }

        public Part(double chance, Estimate estimate) {
            this(chance, estimate.belief());
        }
    }

    /**
     * All parts as one; its count is the sum of theirs.
     *
     * @throws IllegalArgumentException where no part has a chance over 0
     */
    public static Estimate of(List<Part> parts) {
        double chances = parts.stream().mapToDouble(Part::chance).sum();
        if (!(chances > 0)) {
            throw new IllegalArgumentException("no item has a chance to be asked");
        }
        double mean = 0;
        double variance = 0;
        double count = 0;
        for (Part part : parts) {
            double share = part.chance() / chances;
            mean += share * part.belief().mean();
            variance += share * share * part.belief().variance();
            count += part.belief().count();
        }
        return Estimate.normal(Math.min(mean, 1), variance, count);
    }
}
