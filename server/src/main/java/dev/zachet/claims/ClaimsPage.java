package dev.zachet.claims;

import dev.zachet.claims.ClaimsView.EdgeCasesView;
import dev.zachet.claims.ClaimsView.IdeaView;
import dev.zachet.claims.ClaimsView.StructureView;
import dev.zachet.content.CodeTask;
import dev.zachet.content.Exercise;
import dev.zachet.content.Language;
import dev.zachet.judge.Entry;
import dev.zachet.judge.Input;
import dev.zachet.practice.Attempt;
import dev.zachet.practice.CaseText;
import dev.zachet.practice.ClaimAnswer;
import dev.zachet.practice.Intake;
import dev.zachet.practice.Submission;
import dev.zachet.practice.Submission.Purpose;
import dev.zachet.practice.SubmissionView;
import dev.zachet.practice.Submissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the page shows about an attempt's claims. */
@Component
class ClaimsPage {
    private final Submissions submissions;
    private final Intake intake;
    private final Ladder ladder;

    ClaimsPage(Submissions submissions, Intake intake, Ladder ladder) {
        this.submissions = submissions;
        this.intake = intake;
        this.ladder = ladder;
    }

    ClaimsView of(Attempt attempt, Exercise exercise, CodeTask task, Language language) {
        boolean revealed = attempt.solved() || attempt.gaveUp();
        Optional<Submission> claim = submissions.newest(attempt, Purpose.CLAIM);
        return new ClaimsView(
                ClaimsView.Offered.of(task),
                task.entry() instanceof Entry.Operations,
                claimable(attempt).map(Submission::id).orElse(null),
                view(claim),
                structures(task, claim, language),
                new EdgeCasesView(
                        EdgeCaseChecker.ideas(task).size(),
                        view(submissions.newest(attempt, Purpose.EDGE_CASES)),
                        ClaimsView.exampleInput(task),
                        revealed ? ideas(task, language) : null),
                ladder.view(asked(attempt, exercise), exercise.prose().followUps(), language),
                attempt.gaveUp(),
                revealed ? task.solutions().exemplar() : null);
    }

    /** What a claim can be about: the newest submission, if it is right, be it too slow. */
    Optional<Submission> claimable(Attempt attempt) {
        return submissions.newestRight(attempt);
    }

    private @Nullable SubmissionView view(Optional<Submission> submission) {
        return submission.map(intake::view).orElse(null);
    }

    private static List<StructureView> structures(CodeTask task, Optional<Submission> claim, Language language) {
        String chosen = claim.filter(submission -> submission.verdict() != null)
                .map(submission -> ((ClaimAnswer) submission.answer()).structure())
                .orElse("");
        boolean open = !chosen.isEmpty();
        return task.claims().structures().stream()
                .map(structure -> new StructureView(
                        structure.id(),
                        structure.text().in(language),
                        structure.id().equals(chosen),
                        open ? structure.fits() : null,
                        open ? structure.why().in(language) : null))
                .toList();
    }

    private static List<IdeaView> ideas(CodeTask task, Language language) {
        List<CodeTask.Wrong> ideas = EdgeCaseChecker.ideas(task);
        return IntStream.range(0, ideas.size())
                .mapToObj(at ->
                        new IdeaView(at + 1, ideas.get(at).explanation().in(language), failsOn(task, ideas.get(at))))
                .toList();
    }

    /** A generated case is named rather than shown: it has thousands of elements. */
    private static String failsOn(CodeTask task, CodeTask.Wrong idea) {
        return task.cases().written().stream()
                .filter(written -> written.name().equals(idea.failingCase()))
                .map(written -> new CaseText(task).input(new Input.Value(written.input())))
                .findFirst()
                .orElse(idea.failingCase());
    }

    static Asked asked(Attempt attempt, Exercise exercise) {
        return new Asked.InAttempt(
                attempt.learner(), attempt.id(), exercise.id().toString(), exercise.mainItem());
    }
}
