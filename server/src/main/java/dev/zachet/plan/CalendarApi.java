package dev.zachet.plan;

import dev.zachet.content.Language;
import dev.zachet.learner.Learner;
import dev.zachet.learner.Learners;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The plan to be taken into the learner's own calendar. */
@RestController
@RequestMapping("/api/plan/calendar.ics")
class CalendarApi {
    private static final String CALENDAR = "text/calendar;charset=UTF-8";

    private final Learners learners;
    private final PlanPage page;
    private final CalendarWords words;
    private final InstantSource clock;

    CalendarApi(Learners learners, PlanPage page, CalendarWords words, InstantSource clock) {
        this.learners = learners;
        this.page = page;
        this.words = words;
        this.clock = clock;
    }

    /** A download asks in the browser's language: what the learner has chosen comes before that. */
    @GetMapping(produces = CALENDAR)
    ResponseEntity<String> calendar(Locale locale) {
        Learner learner = learners.current();
        Language language = Objects.requireNonNullElseGet(learner.language(), () -> Language.of(locale));
        PlanView plan = page.plan(learner.id(), language).orElseThrow(PlanApi::noGoal);
        CalendarFile file = words.calendar(
                learner.id(),
                plan,
                page.days(learner.id(), language).orElseThrow(PlanApi::noGoal),
                clock.instant(),
                language);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"zachet-plan.ics\"")
                .header(HttpHeaders.CONTENT_TYPE, CALENDAR)
                .body(file.text());
    }
}
