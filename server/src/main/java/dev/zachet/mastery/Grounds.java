package dev.zachet.mastery;

import dev.zachet.mastery.ReadinessView.RestsOn;
import dev.zachet.mastery.ReadinessView.RestsOnKind;
import dev.zachet.mastery.Strand.Shown;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says what a figure rests on, as of a moment: how many of each kind. An exercise about several items counts once. */
final class Grounds {
    private final Portfolio portfolio;
    private final Instant moment;

    Grounds(Portfolio portfolio, Instant moment) {
        this.portfolio = portfolio;
        this.moment = moment;
    }

    List<RestsOn> of(List<String> items) {
        Map<RestsOnKind, Set<String>> found = new EnumMap<>(RestsOnKind.class);
        for (String item : items) {
            ItemEvidence evidence = portfolio.evidence(item);
            for (Shown shown : evidence.shown(moment)) {
                found.computeIfAbsent(kind(shown), _ -> new HashSet<>()).add(key(shown));
            }
            int cards = evidence.recalls(moment).size();
            for (int card = 0; card < cards; card++) {
                found.computeIfAbsent(RestsOnKind.CARD, _ -> new HashSet<>()).add(item + " " + card);
            }
        }
        return Arrays.stream(RestsOnKind.values())
                .filter(found::containsKey)
                .map(kind ->
                        new RestsOn(kind, found.getOrDefault(kind, Set.of()).size()))
                .toList();
    }

    private static String key(Shown shown) {
        return switch (shown.kind()) {
            case EXERCISE -> shown.fact().exercise();
            case CLAIM, FOLLOW_UP, CARD, PLACEMENT, INTERVIEW ->
                shown.fact().id().toString();
        };
    }

    private static RestsOnKind kind(Shown shown) {
        return switch (shown.kind()) {
            case EXERCISE -> exercise(shown);
            case CLAIM -> RestsOnKind.CLAIM;
            case FOLLOW_UP -> RestsOnKind.FOLLOW_UP;
            case PLACEMENT -> RestsOnKind.PLACEMENT;
            case INTERVIEW -> RestsOnKind.INTERVIEW;
            case CARD -> RestsOnKind.CARD;
        };
    }

    private static RestsOnKind exercise(Shown shown) {
        if (!shown.solved()) {
            return RestsOnKind.NOT_SOLVED;
        }
        return shown.unaided() ? RestsOnKind.SOLVED_ALONE : RestsOnKind.SOLVED_WITH_HINTS;
    }
}
