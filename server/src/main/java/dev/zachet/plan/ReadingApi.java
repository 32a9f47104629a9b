package dev.zachet.plan;

import dev.zachet.content.Bank;
import dev.zachet.content.Topic;
import dev.zachet.learner.Learners;
import dev.zachet.plan.Readings.Reading;
import dev.zachet.web.Refusal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** That a topic was read, which is a step of the plan. */
@RestController
@RequestMapping("/api/plan/readings/{item}")
class ReadingApi {
    private final Bank bank;
    private final Learners learners;
    private final Goals goals;
    private final Readings readings;
    private final InstantSource clock;

    ReadingApi(Bank bank, Learners learners, Goals goals, Readings readings, InstantSource clock) {
        this.bank = bank;
        this.learners = learners;
        this.goals = goals;
        this.readings = readings;
        this.clock = clock;
    }

    /** Whether it was read today, and on which of the learner's days it was read last; null for never. */
    record TopicReading(boolean readToday, @Nullable LocalDate last) {}

    @GetMapping
    TopicReading reading(@PathVariable String item) {
        topic(item);
        UUID learner = learners.current().id();
        Goal goal = goal(learner);
        LocalDate last = last(learner, item, goal);
        return new TopicReading(goal.day(clock.instant()).equals(last), last);
    }

    /** Says that it was read; once a day is enough. */
    @PutMapping
    @Transactional
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(@PathVariable String item) {
        UUID learner = learners.current().id();
        topic(item);
        if (!readToday(learner, item)) {
            readings.add(learner, new Reading(item, clock.instant()));
        }
    }

    /** Takes back what was said today. */
    @DeleteMapping
    @Transactional
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unread(@PathVariable String item) {
        UUID learner = learners.current().id();
        Goal goal = goal(learner);
        readings.removeSince(learner, item, goal.beginning(goal.day(clock.instant())));
    }

    private Topic topic(String item) {
        return bank.topic(item).orElseThrow(() -> Refusal.notFound(item));
    }

    private Goal goal(UUID learner) {
        return goals.of(learner).orElseThrow(PlanApi::noGoal);
    }

    private boolean readToday(UUID learner, String item) {
        Goal goal = goal(learner);
        return goal.day(clock.instant()).equals(last(learner, item, goal));
    }

    private @Nullable LocalDate last(UUID learner, String item, Goal goal) {
        return readings.of(learner).stream()
                .filter(reading -> reading.item().equals(item))
                .map(reading -> goal.day(reading.at()))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
