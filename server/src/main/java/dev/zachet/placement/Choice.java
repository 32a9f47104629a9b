package dev.zachet.placement;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Chooses the next question: of the item where uncertainty × weight is largest, the weights of a section being shared by what
 * was asked of it.
 *
 * <p>An item's worth w is the standard deviation of what is known of it times the chance that it is asked. The item with the
 * largest w / (1 + a/2) is taken, a being how often its section was asked in this placement plus how often itself was: a
 * highest-averages rule, by which sections get the more questions the more they are worth, and neither a section nor an item
 * gets all. Between equals
 * the earlier one is taken. Nothing is asked twice, and nothing that does not fit the time.
 *
 * @param candidates in the order of preference between equals
 * @param worth of an item, 0 or more; an item that is not named is worth nothing
 * @param asked in this placement, in any order
 */
record Choice(List<Candidate> candidates, Map<String, Double> worth, List<Candidate> asked) {
    private static final Comparator<Candidate> WITHIN_ITEM =
            Comparator.comparing(Candidate::met).thenComparing(Candidate::kind);

    /** How much a question that was asked takes from the next one of its section, and of its item once more. */
    private static final double AGAIN = 0.5;

    Choice {
        candidates = List.copyOf(candidates);
        worth = Map.copyOf(worth);
        asked = List.copyOf(asked);
    }

    /**
     * What to ask; empty where nothing fits.
     *
     * @param code whether it is code's turn: then code is asked if there is any that fits, and else what it takes less time for
     */
    Optional<Candidate> next(int secondsLeft, boolean code) {
        List<Candidate> open = candidates.stream()
                .filter(candidate -> candidate.seconds() <= secondsLeft && !isAsked(candidate))
                .toList();
        Optional<Candidate> coding = code ? best(open, Kind.CODE::equals) : Optional.empty();
        return coding.or(() -> best(open, kind -> kind != Kind.CODE));
    }

    /** Whether there is anything but code left, however long it takes. */
    boolean exhausted() {
        return candidates.stream().noneMatch(candidate -> candidate.kind() != Kind.CODE && !isAsked(candidate));
    }

    private Optional<Candidate> best(List<Candidate> open, java.util.function.Predicate<Kind> kinds) {
        Map<String, List<Candidate>> byItem = open.stream()
                .filter(candidate -> kinds.test(candidate.kind()))
                .collect(Collectors.groupingBy(Candidate::item, LinkedHashMap::new, Collectors.toList()));
        return byItem.values().stream()
                .map(ofItem -> ofItem.stream().min(WITHIN_ITEM).orElseThrow())
                .reduce((one, other) -> share(other) > share(one) ? other : one);
    }

    private double share(Candidate candidate) {
        long askedOfSection = asked.stream()
                .filter(before -> before.section().equals(candidate.section()))
                .count();
        long askedOfItem = asked.stream()
                .filter(before -> before.item().equals(candidate.item()))
                .count();
        return worth.getOrDefault(candidate.item(), 0.0) / (1 + (askedOfSection + askedOfItem) * AGAIN);
    }

    private boolean isAsked(Candidate candidate) {
        return asked.stream().anyMatch(before -> before.subject().equals(candidate.subject()));
    }
}
