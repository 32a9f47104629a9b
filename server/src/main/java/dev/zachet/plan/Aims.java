package dev.zachet.plan;

import dev.zachet.content.Bank;
import dev.zachet.content.Checklist;
import dev.zachet.content.Companies.Seniority;
import dev.zachet.learner.Days;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What learners prepare for, as far as others need to know. */
@Component
public class Aims {
    private final Bank bank;
    private final Goals goals;

    Aims(Bank bank, Goals goals) {
        this.bank = bank;
        this.goals = goals;
    }

    /**
     * What a learner prepares for.
     *
     * @param companies ids, none where it does not matter
     * @param chances 0 to 1, by drilled item, that it is asked
     * @param zone where the learner is
     */
    public record Aim(Seniority seniority, List<String> companies, Map<String, Double> chances, ZoneId zone) {
        public Aim {
            companies = List.copyOf(companies);
            chances = Map.copyOf(chances);
        }

        /** The learner's day at a moment. */
        public LocalDate day(Instant moment) {
            return new Days(zone).of(moment);
        }
    }

    /** The learner's own; without a goal, a middle engineer's usual interview. */
    public Aim of(UUID learner) {
        return goals.of(learner)
                .map(goal -> aim(goal.seniority(), goal.companies(), goal.zone()))
                .orElseGet(() -> aim(Seniority.MIDDLE, List.of(), ZoneOffset.UTC));
    }

    /** The day of the interview that a learner prepares for; empty where he has not said. */
    public Optional<LocalDate> interview(UUID learner) {
        return goals.of(learner).map(Goal::interview);
    }

    private Aim aim(Seniority seniority, List<String> companies, ZoneId zone) {
        return new Aim(seniority, companies, chances(bank, seniority, companies), zone);
    }

    static Map<String, Double> chances(Bank bank, Seniority seniority, List<String> companies) {
        return bank.checklist().items().stream()
                .filter(Checklist.Item::drilled)
                .collect(Collectors.toMap(
                        Checklist.Item::id, item -> bank.companies().chance(item.id(), seniority, companies)));
    }
}
