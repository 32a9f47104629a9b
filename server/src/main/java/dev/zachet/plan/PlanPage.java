package dev.zachet.plan;

import dev.zachet.content.Bank;
import dev.zachet.content.Companies.Ask;
import dev.zachet.content.Companies.Company;
import dev.zachet.content.Language;
import dev.zachet.evidence.Evidence;
import dev.zachet.plan.Outlook.PlannedDate;
import dev.zachet.plan.PlanView.Bounds;
import dev.zachet.plan.PlanView.ClaimView;
import dev.zachet.plan.PlanView.CompanyView;
import dev.zachet.plan.PlanView.GoalView;
import dev.zachet.plan.PlanView.NotCovered;
import dev.zachet.plan.PlanView.PinRefused;
import dev.zachet.plan.PlanView.PlanChoices;
import dev.zachet.plan.PlanView.PlanDay;
import dev.zachet.plan.PlanView.PlanStep;
import dev.zachet.plan.PlanView.WorkDone;
import dev.zachet.planner.Plan;
import dev.zachet.planner.Step;
import dev.zachet.planner.Step.Turn;
import dev.zachet.practice.Exercises.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
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
        return planning.of(learner).map(outlook -> view(outlook, reasons(learner, outlook, language)));
    }

    Optional<List<PlanDay>> days(UUID learner, Language language) {
        return planning.of(learner).map(outlook -> days(outlook, reasons(learner, outlook, language)));
    }

    PlanChoices choices(UUID learner, Language language) {
        return new PlanChoices(
                goals.of(learner).map(goal -> goal(goal, language)).orElse(null),
                bank.companies().all().stream()
                        .map(company -> company(company, language))
                        .toList(),
                new Bounds(Goal.FEWEST_MINUTES, Goal.MOST_MINUTES, Goal.LONGEST));
    }

    private Reasons reasons(UUID learner, Outlook outlook, Language language) {
        return new Reasons(bank, outlook, evidence.of(learner), language);
    }

    private GoalView goal(Goal goal, Language language) {
        return new GoalView(
                goal.interview(),
                goal.minutes(),
                goal.daysOff().stream().sorted().toList(),
                goal.seniority(),
                goal.companies().stream()
                        .flatMap(id -> bank.companies().company(id).stream())
                        .map(company -> new Named(company.id(), company.name().in(language)))
                        .toList(),
                goal.zone().getId());
    }

    private PlanView view(Outlook outlook, Reasons reasons) {
        Goal goal = outlook.goal();
        Plan plan = outlook.plan();
        return new PlanView(
                goal(goal, reasons.language()),
                outlook.today(),
                goal.daysLeft(outlook.today()),
                outlook.dates().isEmpty() ? null : day(outlook, 0, reasons),
                outlook.done().pieces().stream()
                        .map(piece -> new WorkDone(
                                reasons.named(piece), outlook.done().minutesOf(piece)))
                        .toList(),
                outlook.dates().isEmpty() ? List.of() : notCovered(outlook, reasons),
                plan.refused().stream()
                        .map(refused -> new PinRefused(
                                reasons.named(outlook.piece(refused.unit())),
                                outlook.today().plusDays(refused.day()),
                                refused.refusal()))
                        .toList(),
                plan.bare().stream().flatMap(reasons::item).toList());
    }

    private static List<NotCovered> notCovered(Outlook outlook, Reasons reasons) {
        return outlook.plan().uncovered().stream()
                .map(uncovered -> new NotCovered(
                        reasons.named(outlook.piece(uncovered.unit())),
                        uncovered.why(),
                        uncovered.missing().stream()
                                .map(id -> reasons.named(outlook.piece(id)))
                                .toList()))
                .toList();
    }

    private static List<PlanDay> days(Outlook outlook, Reasons reasons) {
        return IntStream.range(0, outlook.dates().size())
                .mapToObj(place -> day(outlook, place, reasons))
                .toList();
    }

    private static PlanDay day(Outlook outlook, int place, Reasons reasons) {
        PlannedDate date = outlook.dates().get(place);
        return new PlanDay(
                date.date(),
                date.minutes(),
                place == 0 ? outlook.done().minutes() : 0,
                outlook.changed().containsKey(date.date()),
                date.quiet(),
                outlook.plan().days().get(place).stream()
                        .map(step -> step(outlook, step, reasons))
                        .toList());
    }

    private static PlanStep step(Outlook outlook, Step step, Reasons reasons) {
        return new PlanStep(
                reasons.named(outlook.piece(step.unit())),
                step.minutes(),
                step.turn() == Turn.AGAIN,
                reasons.why(step));
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
