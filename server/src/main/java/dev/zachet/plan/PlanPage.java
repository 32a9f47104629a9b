package dev.zachet.plan;

import dev.zachet.content.Bank;
import dev.zachet.content.Companies.Ask;
import dev.zachet.content.Companies.Company;
import dev.zachet.content.Language;
import dev.zachet.evidence.Evidence;
import dev.zachet.plan.PlanView.Bounds;
import dev.zachet.plan.PlanView.ClaimView;
import dev.zachet.plan.PlanView.CompanyView;
import dev.zachet.plan.PlanView.GoalView;
import dev.zachet.plan.PlanView.PinRefused;
import dev.zachet.plan.PlanView.PlanChoices;
import dev.zachet.plan.PlanView.PlanDay;
import dev.zachet.plan.PlanWords.PinProblem;
import dev.zachet.plan.PlanWords.Weekday;
import dev.zachet.practice.Exercises.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts a plan into the learner's language. */
@Component
class PlanPage {
    private final Bank bank;
    private final Evidence evidence;
    private final Planning planning;
    private final Goals goals;

    PlanPage(Bank bank, Evidence evidence, Planning planning, Goals goals) {
        this.bank = bank;
        this.evidence = evidence;
        this.planning = planning;
        this.goals = goals;
    }

    Optional<PlanView> plan(UUID learner, Language language) {
        return planning.of(learner).map(outlook -> plan(outlook, view(learner, outlook, language), language));
    }

    Optional<List<PlanDay>> days(UUID learner, Language language) {
        return planning.of(learner)
                .map(outlook -> view(learner, outlook, language).days());
    }

    PlanChoices choices(UUID learner, Language language) {
        return new PlanChoices(
                goals.of(learner).map(goal -> goal(goal, language)).orElse(null),
                bank.companies().all().stream()
                        .map(company -> company(company, language))
                        .toList(),
                new Bounds(Goal.FEWEST_MINUTES, Goal.MOST_MINUTES, Goal.LONGEST));
    }

    private DayView view(UUID learner, Outlook outlook, Language language) {
        return new DayView(outlook, new Reasons(bank, outlook, evidence.of(learner), language));
    }

    private GoalView goal(Goal goal, Language language) {
        return new GoalView(
                goal.interview(),
                goal.minutes(),
                goal.daysOff().stream().sorted().map(Weekday::of).toList(),
                goal.seniority(),
                goal.companies().stream()
                        .flatMap(id -> bank.companies().company(id).stream())
                        .map(company -> new Named(company.id(), company.name().in(language)))
                        .toList(),
                goal.zone().getId());
    }

    private PlanView plan(Outlook outlook, DayView view, Language language) {
        Goal goal = outlook.goal();
        boolean over = outlook.dates().isEmpty();
        Reasons reasons = view.reasons();
        return new PlanView(
                goal(goal, language),
                outlook.today(),
                goal.daysLeft(outlook.today()),
                over ? null : view.day(0),
                view.done(),
                view.cardsDone(),
                over ? List.of() : view.notCovered(),
                over ? List.of() : view.cardsNotCovered(),
                outlook.plan().refused().stream()
                        .filter(refused -> outlook.pins().containsKey(refused.unit()))
                        .map(refused -> new PinRefused(
                                reasons.named(outlook.piece(refused.unit())),
                                outlook.today().plusDays(refused.day()),
                                PinProblem.of(refused.refusal())))
                        .toList(),
                outlook.plan().bare().stream().flatMap(reasons::item).toList());
    }

    private CompanyView company(Company company, Language language) {
        return new CompanyView(
                company.id(),
                company.name().in(language),
                company.asks().stream().map(ask -> claim(ask, language)).toList());
    }

    private ClaimView claim(Ask ask, Language language) {
        List<Named> sections = ask.items().stream()
                .flatMap(id -> bank.checklist().item(id).stream())
                .map(item -> bank.checklist().sectionOf(item))
                .distinct()
                .map(section -> new Named(section.id(), section.title().in(language)))
                .toList();
        return new ClaimView(ask.claim().in(language), ask.provenance(), ask.date(), sections);
    }
}
