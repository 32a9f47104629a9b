package dev.zachet.plan;

import dev.zachet.content.Bank;
import dev.zachet.content.Companies.Seniority;
import dev.zachet.content.Language;
import dev.zachet.learner.Learners;
import dev.zachet.plan.PlanView.PlanChoices;
import dev.zachet.plan.PlanView.PlanDay;
import dev.zachet.plan.PlanWords.Weekday;
import dev.zachet.plan.Wishes.Wish;
import dev.zachet.web.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The plan: what it is made for, what comes on which day, and what the learner wants otherwise. */
@RestController
@RequestMapping("/api/plan")
class PlanApi {
    private final Bank bank;
    private final Learners learners;
    private final Goals goals;
    private final Wishes wishes;
    private final Planning planning;
    private final PlanPage page;
    private final InstantSource clock;

    PlanApi(
            Bank bank,
            Learners learners,
            Goals goals,
            Wishes wishes,
            Planning planning,
            PlanPage page,
            InstantSource clock) {
        this.bank = bank;
        this.learners = learners;
        this.goals = goals;
        this.wishes = wishes;
        this.planning = planning;
        this.page = page;
        this.clock = clock;
    }

    /** What to prepare for; {@code zone} is a name such as {@code Europe/Moscow}. */
    record GoalWanted(
            @NotNull LocalDate interview,
            int minutes,
            @NotNull Set<@NotNull Weekday> daysOff,
            @NotNull Seniority seniority,
            @NotNull List<@NotNull String> companies,
            @NotNull String zone) {}

    /** The day on which a piece of work is wanted; without one it is not wanted at all. */
    record WishWanted(@Nullable LocalDate day) {}

    /** How much time there is on a day. */
    record MinutesWanted(int minutes) {}

    @GetMapping
    PlanView plan(Locale locale) {
        return page.plan(learners.current().id(), Language.of(locale)).orElseThrow(PlanApi::noGoal);
    }

    @GetMapping("/choices")
    PlanChoices choices(Locale locale) {
        return page.choices(learners.current().id(), Language.of(locale));
    }

    @GetMapping("/days")
    List<PlanDay> days(Locale locale) {
        return page.days(learners.current().id(), Language.of(locale)).orElseThrow(PlanApi::noGoal);
    }

    @PutMapping
    @Transactional
    PlanView prepareFor(@Valid @RequestBody GoalWanted wanted, Locale locale) {
        goals.save(learners.current().id(), goal(wanted));
        return plan(locale);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void forget() {
        goals.remove(learners.current().id());
    }

    @PutMapping("/wishes/{kind}/{name}")
    @Transactional
    PlanView wish(@PathVariable String kind, @PathVariable String name, @RequestBody WishWanted wanted, Locale locale) {
        UUID learner = learners.current().id();
        String piece = kind + "/" + name;
        Goal goal = goals.of(learner).orElseThrow(PlanApi::noGoal);
        if (!planning.knows(learner, piece)) {
            throw Refusal.notFound(piece);
        }
        if (wanted.day() != null) {
            checkPlanned(goal, wanted.day());
        }
        wishes.save(learner, new Wish(piece, wanted.day()));
        return plan(locale);
    }

    @DeleteMapping("/wishes/{kind}/{name}")
    @Transactional
    PlanView unwish(@PathVariable String kind, @PathVariable String name, Locale locale) {
        wishes.remove(learners.current().id(), kind + "/" + name);
        return plan(locale);
    }

    @PutMapping("/days/{day}")
    @Transactional
    PlanView changeDay(@PathVariable LocalDate day, @RequestBody MinutesWanted wanted, Locale locale) {
        UUID learner = learners.current().id();
        checkPlanned(goals.of(learner).orElseThrow(PlanApi::noGoal), day);
        if (wanted.minutes() < 0 || wanted.minutes() > Goal.MOST_MINUTES) {
            throw invalid("minutes", "plan-day-minutes", Goal.MOST_MINUTES);
        }
        goals.changeDay(learner, day, wanted.minutes());
        return plan(locale);
    }

    @DeleteMapping("/days/{day}")
    @Transactional
    PlanView restoreDay(@PathVariable LocalDate day, Locale locale) {
        goals.restoreDay(learners.current().id(), day);
        return plan(locale);
    }

    static Refusal noGoal() {
        return new Refusal(HttpStatus.NOT_FOUND, "no-goal");
    }

    private Goal goal(GoalWanted wanted) {
        ZoneId zone = zone(wanted.zone());
        Goal goal = new Goal(
                wanted.interview(),
                wanted.minutes(),
                wanted.daysOff().stream().map(Weekday::day).collect(Collectors.toSet()),
                wanted.seniority(),
                wanted.companies().stream().distinct().toList(),
                zone);
        LocalDate today = goal.day(clock.instant());
        if (!goal.interview().isAfter(today)) {
            throw invalid("interview", "plan-date-past", today.plusDays(1).toString());
        }
        if (goal.interview().isAfter(today.plusDays(Goal.LONGEST))) {
            throw invalid(
                    "interview",
                    "plan-date-far",
                    Goal.LONGEST,
                    today.plusDays(Goal.LONGEST).toString());
        }
        if (goal.minutes() < Goal.FEWEST_MINUTES || goal.minutes() > Goal.MOST_MINUTES) {
            throw invalid("minutes", "plan-minutes", Goal.FEWEST_MINUTES, Goal.MOST_MINUTES);
        }
        if (goal.daysOff().size() == DayOfWeek.values().length) {
            throw invalid("daysOff", "plan-no-days");
        }
        goal.companies().stream()
                .filter(id -> bank.companies().company(id).isEmpty())
                .findFirst()
                .ifPresent(id -> {
                    throw invalid("companies", "plan-company", id);
                });
        return goal;
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw invalid("zone", "plan-zone", name);
        }
    }

    private void checkPlanned(Goal goal, LocalDate day) {
        LocalDate today = goal.day(clock.instant());
        if (day.isBefore(today) || !day.isBefore(goal.interview())) {
            throw invalid(
                    "day",
                    "plan-day",
                    today.toString(),
                    goal.interview().minusDays(1).toString());
        }
    }

    private static Refusal invalid(String field, String code, Object... arguments) {
        return new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, code, arguments).with("field", field);
    }
}
