package dev.zachet.plan;

import dev.zachet.content.Bank;
import dev.zachet.content.Companies.Company;
import dev.zachet.content.Language;
import dev.zachet.evidence.Fact;
import dev.zachet.plan.PlanView.Asked;
import dev.zachet.plan.PlanView.WhyNow;
import dev.zachet.plan.PlanView.WorkNamed;
import dev.zachet.plan.PlanWords.Cause;
import dev.zachet.plan.spi.Piece;
import dev.zachet.planner.Step;
import dev.zachet.practice.Exercises;
import dev.zachet.practice.Exercises.Named;
import dev.zachet.practice.Outcome;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Says why a step stands where it stands: what the planner knows, what companies ask, what went wrong before. */
final class Reasons {
    private static final double HALF = 0.5;
    private static final String FOLLOW_UP = "follow-up";

    private final Bank bank;
    private final Outlook outlook;
    private final List<Fact> facts;
    private final Language language;

    /**
     * Reasons in one language.
     *
     * @param facts the newest first
     */
    Reasons(Bank bank, Outlook outlook, List<Fact> facts, Language language) {
        this.bank = bank;
        this.outlook = outlook;
        this.facts = facts;
        this.language = language;
    }

    Language language() {
        return language;
    }

    WhyNow why(Step step) {
        Piece piece = outlook.piece(step.unit());
        Step.Reason reason = step.reason();
        List<String> items = reason.helps().stream().map(Step.Help::item).toList();
        List<Piece> unlocked = reason.unlocks().stream().map(outlook::piece).toList();
        return new WhyNow(
                Cause.of(reason.cause()),
                reason.recall(),
                reason.daysLeft(),
                items.stream().flatMap(this::asked).toList(),
                unlocked.stream()
                        .filter(Predicate.not(CardWork::isCard))
                        .map(this::named)
                        .toList(),
                (int) unlocked.stream().filter(CardWork::isCard).count(),
                outlook.pins().get(piece.id()),
                failed(piece),
                missed(items));
    }

    WorkNamed named(Piece piece) {
        return new WorkNamed(piece.id(), piece.kind(), piece.title().in(language));
    }

    Stream<Named> item(String id) {
        return bank.checklist().item(id).stream().map(item -> Exercises.named(item, language));
    }

    List<Named> companies(List<String> ids) {
        return ids.stream()
                .flatMap(id -> bank.companies().company(id).stream())
                .map(this::named)
                .toList();
    }

    private Named named(Company company) {
        return new Named(company.id(), company.name().in(language));
    }

    private Stream<Asked> asked(String item) {
        List<Named> companies = outlook.goal().companies().stream()
                .flatMap(id -> bank.companies().company(id).stream())
                .filter(company -> company.ask(item)
                        .filter(ask -> ask.chance(outlook.goal().seniority()) >= HALF)
                        .isPresent())
                .map(this::named)
                .toList();
        return item(item).map(named -> new Asked(named, companies));
    }

    private int failed(Piece piece) {
        return (int) facts.stream()
                .filter(fact -> fact.exercise().equals(piece.id()) && ExerciseWork.isOfItsOwnKind(fact))
                .takeWhile(fact -> fact.outcome() != Outcome.ACCEPTED)
                .map(Fact::reference)
                .distinct()
                .count();
    }

    private int missed(List<String> items) {
        return (int) facts.stream()
                .filter(fact -> fact.source().equals(FOLLOW_UP) && items.contains(fact.item()) && fact.score() < HALF)
                .map(Fact::reference)
                .distinct()
                .count();
    }
}
