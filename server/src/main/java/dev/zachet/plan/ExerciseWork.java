package dev.zachet.plan;

import dev.zachet.content.Bank;
import dev.zachet.content.Checklist;
import dev.zachet.content.Exercise;
import dev.zachet.content.ExerciseId;
import dev.zachet.evidence.Evidence;
import dev.zachet.evidence.Fact;
import dev.zachet.plan.spi.Piece;
import dev.zachet.plan.spi.Piece.Studies;
import dev.zachet.plan.spi.Piece.Study;
import dev.zachet.plan.spi.Work;
import dev.zachet.practice.Outcome;
import dev.zachet.recall.Grade;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Exercises as work: one is done when it is accepted; with hints it was seen, not recalled. */
@Component
@Order(2)
class ExerciseWork implements Work {
    /** What an exercise of full weight carries of its item: two solved alone show about two thirds of it. */
    private static final double SHARE = 0.4;

    private final Bank bank;
    private final Evidence evidence;

    ExerciseWork(Bank bank, Evidence evidence) {
        this.bank = bank;
        this.evidence = evidence;
    }

    @Override
    public List<Piece> pieces(UUID learner) {
        Map<String, List<Fact>> accepted = evidence.of(learner).stream()
                .filter(fact -> isOfItsOwnKind(fact) && fact.outcome() == Outcome.ACCEPTED)
                .collect(Collectors.groupingBy(Fact::exercise));
        return bank.exercises().stream()
                .map(exercise ->
                        piece(exercise, accepted.getOrDefault(exercise.id().toString(), List.of())))
                .toList();
    }

    /** Whether the fact comes from doing the exercise, not from talking about it. */
    static boolean isOfItsOwnKind(Fact fact) {
        return fact.kind() == Fact.Kind.EXERCISE;
    }

    private Piece piece(Exercise exercise, List<Fact> accepted) {
        Checklist.Item item = bank.checklist().item(exercise.mainItem()).orElseThrow();
        return new Piece(
                exercise.id().toString(),
                exercise.title(),
                bank.checklist().sectionOf(item).id(),
                Planning.cost(exercise.minutes(), (exercise.minutes() + 1) / 2),
                exercise.prerequisites().stream().map(ExerciseId::toString).collect(Collectors.toSet()),
                exercise.items().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> SHARE * entry.getValue())),
                new Studies(accepted.stream()
                        .map(fact -> new Study(fact.at(), fact.unaided() ? Grade.GOOD : Grade.AGAIN))
                        .distinct()
                        .toList()));
    }
}
