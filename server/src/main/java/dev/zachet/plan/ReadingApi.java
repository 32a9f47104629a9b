package dev.zachet.plan;

import dev.zachet.content.Bank;
import dev.zachet.content.Language;
import dev.zachet.content.Localized;
import dev.zachet.content.Topic;
import dev.zachet.learner.Learners;
import dev.zachet.plan.PlanView.TopicText;
import dev.zachet.plan.Readings.Reading;
import dev.zachet.practice.Exercises;
import dev.zachet.web.Markdown;
import dev.zachet.web.Refusal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A topic to read as a step of the plan, and that it was read. */
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

    @GetMapping
    TopicText text(@PathVariable String item, Locale locale) {
        Language language = Language.of(locale);
        Topic.Answer answer = topic(item).answer();
        return new TopicText(
                Exercises.named(bank.checklist().item(item).orElseThrow(), language),
                html(answer.brief(), language),
                html(answer.full(), language),
                html(answer.strong(), language),
                html(answer.mistakes(), language),
                readToday(learners.current().id(), item));
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
        LocalDate today = goal.day(clock.instant());
        return readings.of(learner).stream()
                .anyMatch(reading ->
                        reading.item().equals(item) && goal.day(reading.at()).equals(today));
    }

    private static String html(Localized text, Language language) {
        return Markdown.html(text.in(language));
    }
}
