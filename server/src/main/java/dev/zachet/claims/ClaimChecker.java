package dev.zachet.claims;

import dev.zachet.content.CodeTask;
import dev.zachet.content.Exercise;
import dev.zachet.growth.Agreement;
import dev.zachet.growth.Complexity;
import dev.zachet.practice.Answer;
import dev.zachet.practice.Checker;
import dev.zachet.practice.ClaimAnswer;
import dev.zachet.practice.ClaimChecked;
import dev.zachet.practice.Finding;
import dev.zachet.practice.GeneratedCases;
import dev.zachet.practice.Outcome;
import dev.zachet.practice.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Compares what a learner says about his solution with what is measured. */
final class ClaimChecker implements Checker {
    private final GrowthCheck growth;

    ClaimChecker(GrowthCheck growth) {
        this.growth = growth;
    }

    @Override
    public Class<? extends Answer> answers() {
        return ClaimAnswer.class;
    }

    @Override
    public Verdict check(Exercise exercise, Answer answer) throws InterruptedException {
        CodeTask task = (CodeTask) exercise.task();
        ClaimAnswer claim = (ClaimAnswer) answer;
        try {
            Finding.Growth time = growth.time(exercise, task, claim.source(), Complexity.parse(claim.time()));
            Finding.Growth memory = growth.memory(exercise, task, claim.source(), Complexity.parse(claim.memory()));
            List<Finding> findings = new ArrayList<>(List.of(time, memory));
            task.claims().structures().stream()
                    .filter(structure -> structure.id().equals(claim.structure()))
                    .forEach(structure -> findings.add(new Finding.Structure(structure.id(), structure.fits())));
            return verdict(time, memory, findings);
        } catch (GeneratedCases.NoSandbox refused) {
            return new Verdict(
                    Outcome.UNAVAILABLE,
                    0,
                    List.of(new Finding.Unavailable(
                            refused.report().reason(), refused.report().mend())));
        }
    }

    private static Verdict verdict(Finding.Growth time, Finding.Growth memory, List<Finding> findings) {
        boolean contradicted =
                time.agreement() == Agreement.CONTRADICTED || memory.agreement() == Agreement.CONTRADICTED;
        double score = (ClaimChecked.score(time.agreement()) + ClaimChecked.score(memory.agreement())) / 2;
        return new Verdict(contradicted ? Outcome.REJECTED : Outcome.ACCEPTED, score, findings);
    }
}
