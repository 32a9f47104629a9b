package dev.zachet.placement;

import dev.zachet.content.Bank;
import dev.zachet.content.Checklist;
import dev.zachet.placement.spi.Expectations;
import dev.zachet.placement.spi.Expectations.Expected;
import dev.zachet.placement.spi.PastWork;
import dev.zachet.placement.spi.Shown;
import dev.zachet.practice.Exercises;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gathers what there is to know of a learner before he is asked something. */
@Component
class Knowledge {
    private static final String CARDS = "cards/";

    private final Bank bank;
    private final Expectations expectations;
    private final PastWork work;
    private final Exercises exercises;
    private final Questions questions;
    private final InstantSource clock;

    Knowledge(
            Bank bank,
            Expectations expectations,
            PastWork work,
            Exercises exercises,
            Questions questions,
            InstantSource clock) {
        this.bank = bank;
        this.expectations = expectations;
        this.work = work;
        this.exercises = exercises;
        this.questions = questions;
        this.clock = clock;
    }

    /** What is known before and, where there is a placement, by its questions. */
    Standing standing(UUID learner, List<Question> questions) {
        return standing(expectations.of(learner), shown(learner, questions));
    }

    /** What may be asked next in a placement, and what each item is worth asking about. */
    Choice choice(Sitting sitting) {
        UUID learner = sitting.placement().learner();
        Expected expected = expectations.of(learner);
        List<Shown> shown = shown(learner, sitting.questions());
        List<Candidate> candidates =
                new Pool(bank, expected.seniority(), exercises.statuses(learner), met(learner, shown)).candidates();
        Map<String, Candidate> bySubject =
                candidates.stream().collect(Collectors.toMap(Candidate::subject, Function.identity()));
        List<Candidate> asked = sitting.questions().stream()
                .map(question -> bySubject.getOrDefault(question.subject(), gone(question)))
                .toList();
        return new Choice(candidates, standing(expected, shown).worth(), asked);
    }

    /** Evidence comes a moment after the answer: those of the placement itself are taken from it. */
    private List<Shown> shown(UUID learner, List<Question> asked) {
        List<Shown> answers =
                asked.stream().flatMap(question -> question.shown().stream()).toList();
        Set<String> answered = answers.stream().map(Shown::exercise).collect(Collectors.toSet());
        Stream<Shown> others = work.of(learner).stream()
                .filter(shown -> !answered.contains(shown.exercise())
                        || shown.at().isBefore(asked.getFirst().askedAt()));
        return Stream.concat(others, answers.stream()).toList();
    }

    /** A card of the bank that was asked about is known by its item even when it is no longer there. */
    private Candidate gone(Question question) {
        String section = bank.checklist()
                .item(question.item())
                .map(bank.checklist()::sectionOf)
                .map(Checklist.Section::id)
                .orElse("");
        return new Candidate(question.subject(), question.kind(), question.item(), section, true);
    }

    private Set<String> met(UUID learner, List<Shown> shown) {
        Set<String> met = new HashSet<>(questions.subjects(learner));
        shown.stream()
                .map(Shown::exercise)
                .filter(exercise -> exercise.startsWith(CARDS))
                .map(exercise -> exercise.substring(CARDS.length()))
                .forEach(met::add);
        return met;
    }

    private Standing standing(Expected expected, List<Shown> shown) {
        return new Standing(expected.seniority(), expected.chances(), shown, clock.instant());
    }
}
