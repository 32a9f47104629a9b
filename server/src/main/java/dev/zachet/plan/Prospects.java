package dev.zachet.plan;

import dev.zachet.content.Bank;
import dev.zachet.content.Checklist;
import dev.zachet.content.Companies.Seniority;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the interview that a learner prepares for will be like. */
@Component
public class Prospects {
    private final Bank bank;
    private final Goals goals;

    Prospects(Bank bank, Goals goals) {
        this.bank = bank;
        this.goals = goals;
    }

    /**
     * An interview to come.
     *
     * @param interview its day; empty where the learner has not said
     * @param companies ids, none where it does not matter
     * @param chances that it is asked, 0 to 1, by checklist item
     */
    public record Prospect(
            Optional<LocalDate> interview, Seniority seniority, List<String> companies, Map<String, Double> chances) {
        public Prospect {
            companies = List.copyOf(companies);
            chances = Map.copyOf(chances);
        }
    }

    /** What is ahead of a learner; without a goal, what is usual for a middle engineer. */
    public Prospect of(UUID learner) {
        Optional<Goal> goal = goals.of(learner);
        Seniority seniority = goal.map(Goal::seniority).orElse(Seniority.MIDDLE);
        List<String> companies = goal.map(Goal::companies).orElse(List.of());
        Map<String, Double> chances = bank.checklist().items().stream()
                .filter(Checklist.Item::drilled)
                .collect(Collectors.toMap(
                        Checklist.Item::id, item -> bank.companies().chance(item.id(), seniority, companies)));
        return new Prospect(goal.map(Goal::interview), seniority, companies, chances);
    }
}
