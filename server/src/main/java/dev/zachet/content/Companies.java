package dev.zachet.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What companies ask, as far as is known, with where each claim comes from.
 *
 * @param usual what is asked where nothing is known of a company; covers every drilled item
 */
public record Companies(List<Ask> usual, List<Company> all) {
    public Companies {
        usual = List.copyOf(usual);
        all = List.copyOf(all);
    }

    /** The company with this id. */
    public Optional<Company> company(String id) {
        return all.stream().filter(company -> company.id().equals(id)).findFirst();
    }

    /**
     * The chance, 0 to 1, that an item is asked: the mean over the companies, what is usual where there is none.
     *
     * @param chosen ids; what is usual counts for one that is not known
     */
    public double chance(String item, Seniority seniority, Collection<String> chosen) {
        Ask expected = find(usual, item).orElseThrow();
        return chosen.stream()
                .mapToDouble(id -> company(id)
                        .flatMap(company -> company.ask(item))
                        .orElse(expected)
                        .chance(seniority))
                .average()
                .orElse(expected.chance(seniority));
    }

    private static Optional<Ask> find(List<Ask> asks, String item) {
        return asks.stream().filter(ask -> ask.items().contains(item)).findFirst();
    }

    /** A company with what is known of its interviews. */
    public record Company(String id, Localized name, List<Ask> asks) {
        public Company {
            asks = List.copyOf(asks);
        }

        /** What is known of an item here. */
        public Optional<Ask> ask(String item) {
            return find(asks, item);
        }
    }

    /**
     * Something that is asked.
     *
     * @param items checklist ids, none skipped
     * @param chances 0 to 1, for each seniority
     * @param date when it was read
     * @param claim what the source says, in our words
     */
    public record Ask(
            List<String> items,
            Map<Seniority, Double> chances,
            Provenance provenance,
            LocalDate date,
            Localized claim) {
        public Ask {
            items = List.copyOf(items);
            chances = Map.copyOf(chances);
        }

        /** The chance, 0 to 1, that one of these items is asked. */
        public double chance(Seniority seniority) {
            return chances.getOrDefault(seniority, 0.0);
        }
    }

    /** What an interview is for. */
    public enum Seniority {
        @JsonProperty("middle")
        MIDDLE,
        @JsonProperty("senior")
        SENIOR
    }

    /** Who says so. */
    public enum Provenance {
        /** The company itself. */
        @JsonProperty("official")
        OFFICIAL,
        /** Somebody who was there. */
        @JsonProperty("candidate")
        CANDIDATE,
        /** Second hand. */
        @JsonProperty("unverified")
        UNVERIFIED,
        /** Nobody: it is our judgement. */
        @JsonProperty("assumed")
        ASSUMED
    }
}
