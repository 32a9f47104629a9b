package dev.zachet.placement;

import dev.zachet.content.Language;
import dev.zachet.learner.Learners;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The placement, step by step; every step answers with where the learner is then. */
@RestController
@RequestMapping("/api/placement")
class PlacementApi {
    private static final int LONGEST = 10_000;
    private static final int MOST_POINTS = 50;

    private final Learners learners;
    private final PlacementPage page;
    private final Course course;
    private final Answering answering;

    PlacementApi(Learners learners, PlacementPage page, Course course, Answering answering) {
        this.learners = learners;
        this.page = page;
        this.course = course;
        this.answering = answering;
    }

    /** An answer in words, empty where it was said aloud; none at all for “I don't know”. */
    record PlacementAnswer(
            @Nullable @Size(max = LONGEST) @Pattern(regexp = "[^\\x00]*", message = "{source.nul}")
            String text) {}

    /** Numbers of key points, from 0. */
    record PointsSaid(@NotNull @Size(max = MOST_POINTS) List<@NotNull @Min(0) Integer> points) {}

    @GetMapping
    PlacementView placement(Locale locale) {
        return page.view(learners.current().id(), Language.of(locale));
    }

    /** Begins, goes on after a pause, begins the next slice; after the end, begins anew. */
    @PostMapping
    PlacementView goOn(Locale locale) {
        course.goOn(learners.current().id());
        return placement(locale);
    }

    @PostMapping("/pause")
    PlacementView pause(Locale locale) {
        course.pause(learners.current().id());
        return placement(locale);
    }

    @PostMapping("/end")
    PlacementView end(Locale locale) {
        course.end(learners.current().id());
        return placement(locale);
    }

    @PostMapping("/questions/{id}/answer")
    PlacementView answer(@PathVariable UUID id, @Valid @RequestBody PlacementAnswer answer, Locale locale) {
        UUID learner = learners.current().id();
        if (answer.text() == null) {
            answering.giveUp(learner, id);
        } else {
            answering.answer(learner, id, answer.text());
        }
        return placement(locale);
    }

    @PostMapping("/questions/{id}/points")
    PlacementView said(@PathVariable UUID id, @Valid @RequestBody PointsSaid said, Locale locale) {
        answering.tick(learners.current().id(), id, said.points());
        return placement(locale);
    }

    @PostMapping("/questions/{id}/next")
    PlacementView next(@PathVariable UUID id, Locale locale) {
        course.next(learners.current().id(), id);
        return placement(locale);
    }
}
