package dev.zachet.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ChoiceTest {
    private static final int LEARNERS = 300;
    private static final int ENOUGH = 10_000;

    /** Candidates over three sections of three items each, with the worth of every item. */
    record Bank(List<Candidate> candidates, Map<String, Double> worth) {}

    @Provide
    Arbitrary<Bank> banks() {
        Arbitrary<List<Double>> worths =
                Arbitraries.doubles().between(0, 1).list().ofSize(9);
        Arbitrary<List<Kind>> kinds =
                Arbitraries.of(Kind.values()).list().ofMinSize(1).ofMaxSize(40);
        return Combinators.combine(worths, kinds, Arbitraries.longs()).as((worth, all, seed) -> {
            Map<String, Double> byItem = new HashMap<>();
            IntStream.range(0, 9).forEach(i -> byItem.put("i" + i, worth.get(i)));
            List<Candidate> candidates = IntStream.range(0, all.size())
                    .mapToObj(i -> {
                        int item = (int) Math.floorMod(seed * 31 + i * 7L, 9L);
                        return new Candidate("c" + i, all.get(i), "i" + item, "s" + item / 3, i % 3 == 0);
                    })
                    .toList();
            return new Bank(candidates, byItem);
        });
    }

    @Property
    void nothingIsAskedTwiceAndEverythingFits(@ForAll("banks") Bank bank, @ForAll @IntRange(max = 1_000) int seconds) {
        List<Candidate> asked = new ArrayList<>();
        int left = seconds;
        for (Optional<Candidate> next = next(bank, asked, left, true);
                next.isPresent();
                next = next(bank, asked, left, asked.size() % 2 == 0)) {
            assertThat(asked).doesNotContain(next.get());
            assertThat(next.get().seconds()).isLessThanOrEqualTo(left);
            left -= next.get().seconds();
            asked.add(next.get());
        }
        assertThat(bank.candidates())
                .as("what is left does not fit")
                .filteredOn(candidate -> !asked.contains(candidate) && candidate.kind() != Kind.CODE)
                .allMatch(candidate -> candidate.seconds() > seconds - spent(asked));
    }

    @Property
    void theFirstQuestionIsOfTheItemWorthMost(@ForAll("banks") Bank bank) {
        Optional<Candidate> first = next(bank, List.of(), ENOUGH, false);

        double most = bank.candidates().stream()
                .filter(candidate -> candidate.kind() != Kind.CODE)
                .mapToDouble(candidate -> bank.worth().getOrDefault(candidate.item(), 0.0))
                .max()
                .orElse(-1);
        assertThat(first.map(candidate -> bank.worth().get(candidate.item())).orElse(-1.0))
                .isEqualTo(most);
    }

    @Property
    void noSectionIsAskedAgainWhileAnotherWorthTwoThirdsOfItWaits(@ForAll("banks") Bank bank) {
        List<Candidate> asked = new ArrayList<>();
        for (Optional<Candidate> next = next(bank, asked, ENOUGH, false);
                next.isPresent();
                next = next(bank, asked, ENOUGH, false)) {
            String section = next.get().section();
            double worth = bank.worth().getOrDefault(next.get().item(), 0.0);
            if (asked.stream().anyMatch(before -> before.section().equals(section))) {
                assertThat(bank.candidates())
                        .filteredOn(other -> other.kind() != Kind.CODE
                                && asked.stream()
                                        .noneMatch(before -> before.section().equals(other.section())))
                        .allMatch(other -> bank.worth().getOrDefault(other.item(), 0.0) <= worth / 1.5 + 1e-12);
            }
            asked.add(next.get());
        }
    }

    @Property
    void codeIsAskedInItsTurnAlone(@ForAll("banks") Bank bank) {
        boolean any = bank.candidates().stream().anyMatch(candidate -> candidate.kind() == Kind.CODE);

        assertThat(isCode(next(bank, List.of(), ENOUGH, true))).isEqualTo(any);
        assertThat(isCode(next(bank, List.of(), ENOUGH, false))).isFalse();
        assertThat(isCode(next(bank, List.of(), Kind.CODE.seconds() - 1, true))).isFalse();
    }

    @Test
    void ofAnItemWhatIsNewComesFirstAndThenWhatSaysMore() {
        Candidate met = new Candidate("met", Kind.PREDICT, "i", "s", true);
        Candidate spoken = new Candidate("spoken", Kind.SPOKEN, "i", "s", false);
        Candidate predict = new Candidate("predict", Kind.PREDICT, "i", "s", false);
        List<Candidate> asked = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            asked.add(new Choice(List.of(met, spoken, predict), Map.of("i", 1.0), asked)
                    .next(ENOUGH, false)
                    .orElseThrow());
        }

        assertThat(asked).containsExactly(predict, spoken, met);
    }

    @Test
    void beforeAnythingIsKnownTheOrderOfTheBankDecides() {
        Candidate first = new Candidate("first", Kind.PREDICT, "i0", "s", false);
        Candidate second = new Candidate("second", Kind.PREDICT, "i1", "s", false);

        assertThat(new Choice(List.of(first, second), Map.of("i0", 0.2, "i1", 0.2), List.of()).next(ENOUGH, false))
                .contains(first);
    }

    /** Who chooses the next question. */
    private interface Policy {
        Optional<Candidate> next(SyntheticLearner learner, List<Candidate> asked, int secondsLeft);
    }

    @Test
    void twentyMinutesRemoveMoreUncertaintyThanRandomOrFixedQuestionsDo() {
        double adaptive =
                removed((learner, asked, left) -> learner.choice(asked).next(left, false));
        double random = removed((learner, asked, left) -> {
            List<String> items = items(learner, asked, left);
            return items.isEmpty()
                    ? Optional.empty()
                    : ofItem(learner, asked, left, items.get(learner.random().nextInt(items.size())));
        });
        double fixed = removed((learner, asked, left) -> items(learner, asked, left).stream()
                .min(Comparator.comparing(item -> timesAsked(asked, item)))
                .flatMap(item -> ofItem(learner, asked, left, item)));
        double unshared = removed((learner, asked, left) -> {
            Choice choice = learner.choice(asked);
            List<Candidate> open = new ArrayList<>(choice.candidates());
            open.removeAll(asked);
            return new Choice(open, choice.worth(), List.of()).next(left, false);
        });
        System.out.printf(
                Locale.ROOT,
                "weighted uncertainty removed in 20 minutes, mean of %d learners: %.3f; random %.3f (ratio %.2f); "
                        + "item after item %.3f (ratio %.2f); without sharing between sections %.3f%n",
                LEARNERS,
                adaptive,
                random,
                adaptive / random,
                fixed,
                adaptive / fixed,
                unshared);

        assertThat(adaptive).isGreaterThan(1.25 * random).isGreaterThan(1.1 * fixed);
    }

    private static double removed(Policy policy) {
        return IntStream.range(0, LEARNERS)
                .mapToDouble(seed -> removed(new SyntheticLearner(seed), policy))
                .average()
                .orElseThrow();
    }

    private static double removed(SyntheticLearner learner, Policy policy) {
        double before = learner.uncertainty();
        List<Candidate> asked = new ArrayList<>();
        for (int slice = 1; slice <= Slices.COUNT; slice++) {
            int left = Slices.seconds(slice);
            for (Optional<Candidate> next = policy.next(learner, asked, left);
                    next.isPresent();
                    next = policy.next(learner, asked, left)) {
                learner.answer(next.get());
                asked.add(next.get());
                left -= next.get().seconds();
            }
        }
        return before - learner.uncertainty();
    }

    /** Items with something to ask that fits, in the bank's order. */
    private static List<String> items(SyntheticLearner learner, List<Candidate> asked, int left) {
        return learner.candidates.stream()
                .filter(candidate -> !asked.contains(candidate) && candidate.seconds() <= left)
                .map(Candidate::item)
                .distinct()
                .toList();
    }

    /** What we would ask of the item too: only the choice of the item differs. */
    private static Optional<Candidate> ofItem(SyntheticLearner learner, List<Candidate> asked, int left, String item) {
        Choice all = learner.choice(asked);
        List<Candidate> candidates = all.candidates().stream()
                .filter(candidate -> candidate.item().equals(item))
                .toList();
        return new Choice(candidates, all.worth(), asked).next(left, false);
    }

    private static long timesAsked(List<Candidate> asked, String item) {
        return asked.stream().filter(before -> before.item().equals(item)).count();
    }

    private static boolean isCode(Optional<Candidate> chosen) {
        return chosen.filter(candidate -> candidate.kind() == Kind.CODE).isPresent();
    }

    private static Optional<Candidate> next(Bank bank, List<Candidate> asked, int seconds, boolean code) {
        return new Choice(bank.candidates(), bank.worth(), asked).next(seconds, code);
    }

    private static int spent(List<Candidate> asked) {
        return asked.stream().mapToInt(Candidate::seconds).sum();
    }
}
