package dev.zachet.trace;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.zachet.learner.Learners;
import dev.zachet.practice.Finding;
import dev.zachet.practice.GeneratedCases;
import dev.zachet.practice.Source;
import dev.zachet.practice.Submission;
import dev.zachet.practice.Submissions;
import dev.zachet.web.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Seeing code run. */
@RestController
@RequestMapping("/api")
class TraceApi {
    private final Learners learners;
    private final Submissions submissions;
    private final SubmittedCases cases;
    private final Tracer tracer;
    private final Programs programs;
    private final Turns turns;

    TraceApi(
            Learners learners,
            Submissions submissions,
            SubmittedCases cases,
            Tracer tracer,
            Programs programs,
            Turns turns) {
        this.learners = learners;
        this.submissions = submissions;
        this.cases = cases;
        this.tracer = tracer;
        this.programs = programs;
        this.turns = turns;
    }

    /** A program; with {@code counts}, references are counted. */
    record Snippet(@NotNull @Source String source, boolean counts) {}

    /** A case, by the name that it has in the verdict. */
    record TracedCase(@JsonProperty("case") String name, boolean counts) {
        TracedCase {
            name = Objects.requireNonNullElse(name, "");
        }
    }

    /** A program that is to be run. */
    record ProgramToRun(@NotNull @Source String source) {}

    @PostMapping("/programs")
    ProgramView program(@Valid @RequestBody ProgramToRun program) {
        return turns.take(learners.current().id(), () -> programs.run(program.source()));
    }

    @PostMapping("/traces")
    TraceView snippet(@Valid @RequestBody Snippet snippet) {
        return turns.take(
                learners.current().id(), () -> tracer.trace(Traceable.snippet(snippet.source()), snippet.counts()));
    }

    @PostMapping("/submissions/{id}/trace")
    TraceView submitted(@PathVariable UUID id, @Valid @RequestBody TracedCase wanted) {
        UUID learner = learners.current().id();
        Submission submission = submissions.find(learner, id).orElseThrow(() -> Refusal.notFound("submission " + id));
        return turns.take(learner, () -> trace(submission, wanted));
    }

    private TraceView trace(Submission submission, TracedCase wanted) throws InterruptedException {
        try {
            return tracer.trace(cases.find(submission, wanted.name()), wanted.counts());
        } catch (GeneratedCases.NoSandbox refused) {
            Finding finding = new Finding.Unavailable(
                    refused.report().reason(), refused.report().mend());
            return new TraceView(submission.answer().source(), null, "", null, finding);
        }
    }
}
