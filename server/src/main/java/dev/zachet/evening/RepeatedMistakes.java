package dev.zachet.evening;

import dev.zachet.content.Bank;
import dev.zachet.content.ExerciseId;
import dev.zachet.content.Language;
import dev.zachet.evening.EveningPack.Place;
import dev.zachet.evening.EveningPack.PlaceKind;
import dev.zachet.evening.EveningPack.RepeatedMistake;
import dev.zachet.evening.Mishaps.Mishap;
import dev.zachet.evidence.Fact;
import dev.zachet.flashcards.Leeches.Leech;
import dev.zachet.practice.Mistake;
import dev.zachet.practice.Submission;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Groups what went wrong in the same way more than once. */
final class RepeatedMistakes {
    private static final int REPEATED = 2;
    private static final int PLACES = 3;
    private static final double HALF = 0.5;
    private static final Set<Fact.Kind> ASKED = Set.of(Fact.Kind.FOLLOW_UP, Fact.Kind.INTERVIEW);

    private final Bank bank;
    private final Language language;

    RepeatedMistakes(Bank bank, Language language) {
        this.bank = bank;
        this.language = language;
    }

    /**
     * The mistakes, the most frequent first.
     *
     * @param submissions of all purposes, the newest first
     * @param facts the newest first
     */
    List<RepeatedMistake> of(List<Submission> submissions, List<Fact> facts, List<Leech> leeches, int most) {
        return Stream.of(inSubmissions(submissions), inAnswers(facts), inCards(leeches))
                .flatMap(mistakes -> mistakes)
                .sorted(Comparator.comparingInt(RepeatedMistake::times)
                        .reversed()
                        .thenComparing(RepeatedMistake::kind)
                        .thenComparing(RepeatedMistake::what))
                .limit(most)
                .toList();
    }

    private record Alike(Mistake.Kind kind, String what) {}

    private Stream<RepeatedMistake> inSubmissions(List<Submission> submissions) {
        Map<Alike, List<Mishap>> alike = Mishaps.in(submissions).stream()
                .collect(Collectors.groupingBy(
                        mishap -> new Alike(mishap.kind(), mishap.what()), LinkedHashMap::new, Collectors.toList()));
        return alike.entrySet().stream()
                .filter(group -> group.getValue().size() >= REPEATED)
                .map(group -> new RepeatedMistake(
                        group.getKey().kind(),
                        group.getKey().what(),
                        group.getValue().size(),
                        group.getValue().stream()
                                .map(Mishap::exercise)
                                .distinct()
                                .flatMap(this::exercise)
                                .limit(PLACES)
                                .toList()));
    }

    private Stream<RepeatedMistake> inAnswers(List<Fact> facts) {
        Map<String, Long> missed = facts.stream()
                .filter(fact -> ASKED.contains(fact.kind()) && fact.score() < HALF)
                .collect(Collectors.groupingBy(Fact::item, LinkedHashMap::new, Collectors.counting()));
        return missed.entrySet().stream()
                .filter(item -> item.getValue() >= REPEATED)
                .flatMap(item -> bank.checklist().item(item.getKey()).stream()
                        .map(found -> new Place(
                                PlaceKind.ITEM, found.id(), found.title().in(language)))
                        .map(place -> new RepeatedMistake(
                                Mistake.Kind.QUESTIONS,
                                place.title(),
                                Math.toIntExact(item.getValue()),
                                List.of(place))));
    }

    private static Stream<RepeatedMistake> inCards(List<Leech> leeches) {
        return leeches.stream()
                .map(leech -> new RepeatedMistake(
                        Mistake.Kind.LEECH,
                        leech.question(),
                        leech.lapses(),
                        List.of(new Place(PlaceKind.CARD, leech.card(), leech.question()))));
    }

    private Stream<Place> exercise(ExerciseId id) {
        return bank.exercise(id).stream()
                .map(exercise -> new Place(
                        PlaceKind.EXERCISE, id.toString(), exercise.title().in(language)));
    }
}
