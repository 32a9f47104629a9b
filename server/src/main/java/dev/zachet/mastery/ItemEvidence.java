package dev.zachet.mastery;

import dev.zachet.evidence.Fact;
import dev.zachet.flashcards.Recalls;
import dev.zachet.mastery.Strand.Shown;
import dev.zachet.readiness.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that a learner has shown about one item, to be looked at as of any moment. */
final class ItemEvidence {
    private final List<Strand> strands;
    private final List<Recalls.OfCard> cards;
    private final Set<String> placed;
    private final Function<Instant, LocalDate> dayOf;

    /** Reviews of cards come as {@code cards}; the facts about them say the same and are left out. */
    ItemEvidence(List<Fact> facts, List<Recalls.OfCard> cards, Function<Instant, LocalDate> dayOf) {
        this.strands = Stream.concat(
                        facts.stream()
                                .filter(fact -> fact.kind() == Fact.Kind.EXERCISE)
                                .collect(Collectors.groupingBy(Fact::exercise))
                                .values()
                                .stream(),
                        facts.stream()
                                .filter(fact -> fact.kind() != Fact.Kind.EXERCISE && fact.kind() != Fact.Kind.CARD)
                                .map(List::of))
                .map(one -> Strand.of(one, dayOf))
                .toList();
        this.cards = List.copyOf(cards);
        this.placed = facts.stream()
                .filter(fact -> fact.kind() == Fact.Kind.PLACEMENT)
                .map(Fact::exercise)
                .collect(Collectors.toSet());
        this.dayOf = dayOf;
    }

    /** What counts at a moment. */
    List<Shown> shown(Instant moment) {
        List<Shown> shown = new ArrayList<>();
        strands.forEach(strand -> strand.at(moment).ifPresent(shown::add));
        return shown;
    }

    /** The same for the model. */
    List<dev.zachet.readiness.Fact> facts(Instant moment) {
        return facts(shown(moment), moment);
    }

    /** The chances of recall at a moment, 0 to 1, of the cards learned by then. */
    List<Double> recalls(Instant moment) {
        List<Double> recalls = new ArrayList<>();
        cards.forEach(card -> recall(card, moment).ifPresent(recalls::add));
        return recalls;
    }

    /** Of a card that was met in a placement and not reviewed since, the placement's fact tells already. */
    private OptionalDouble recall(Recalls.OfCard card, Instant moment) {
        return card.reviews(moment) == 1 && placed.contains("placement/" + card.id())
                ? OptionalDouble.empty()
                : card.at(moment);
    }

    /** How many cards wait to be asked. */
    int waiting() {
        return (int) cards.stream().filter(Recalls.OfCard::waiting).count();
    }

    /** The chances of recall if the cards that wait were all recalled now. */
    List<Double> recallsIfReviewed(Instant now) {
        List<Double> recalls = new ArrayList<>();
        for (Recalls.OfCard card : cards) {
            OptionalDouble recall = card.waiting() ? OptionalDouble.of(card.ifRecalled(now)) : recall(card, now);
            recall.ifPresent(recalls::add);
        }
        return recalls;
    }

    /** The facts if an exercise were solved now without a further hint. */
    List<dev.zachet.readiness.Fact> factsIfSolved(String exercise, double weight, Instant now) {
        List<Shown> others = new ArrayList<>();
        boolean unaided = true;
        for (Shown shown : shown(now)) {
            if (shown.kind() != Fact.Kind.EXERCISE || !shown.fact().exercise().equals(exercise)) {
                others.add(shown);
            } else if (shown.day().equals(dayOf.apply(now))) {
                unaided = shown.unaided();
            }
        }
        List<dev.zachet.readiness.Fact> facts = new ArrayList<>(facts(others, now));
        facts.add(new dev.zachet.readiness.Fact(Source.EXERCISE, 1, weight, unaided, 0));
        return facts;
    }

    /** The facts if so many more follow-up questions were answered now, with everything that there is to say. */
    List<dev.zachet.readiness.Fact> factsIfAnswered(int questions, Instant now) {
        List<dev.zachet.readiness.Fact> facts = new ArrayList<>(facts(now));
        for (int i = 0; i < questions; i++) {
            facts.add(new dev.zachet.readiness.Fact(Source.FOLLOW_UP, 1, 1, true, 0));
        }
        return facts;
    }

    private static List<dev.zachet.readiness.Fact> facts(List<Shown> shown, Instant moment) {
        return shown.stream().map(one -> fact(one, moment)).toList();
    }

    private static dev.zachet.readiness.Fact fact(Shown shown, Instant moment) {
        dev.zachet.readiness.Fact fact = shown.fact().asOf(moment);
        return new dev.zachet.readiness.Fact(fact.source(), shown.score(), fact.weight(), shown.unaided(), fact.days());
    }
}
