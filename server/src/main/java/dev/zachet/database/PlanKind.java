package dev.zachet.database;

import dev.zachet.content.PlanTask;
import dev.zachet.content.Task;
import dev.zachet.lab.Lab;
import dev.zachet.practice.Answer;
import dev.zachet.practice.HandedIn;
import dev.zachet.practice.Kind;
import dev.zachet.practice.KindProof;
import dev.zachet.practice.PlanAnswer;
import dev.zachet.practice.SqlAnswer;

/** A script, or answers, about a query that is to touch fewer pages. */
public final class PlanKind implements Kind {
    private final PlanChecker checker;

    public PlanKind(Lab lab) {
        this.checker = new PlanChecker(lab);
    }

    @Override
    public Class<? extends Task> tasks() {
        return PlanTask.class;
    }

    @Override
    public Answer answer(Task task, HandedIn handedIn) {
        return new PlanAnswer(handedIn.source(), SqlAnswer.Scope.of(handedIn));
    }

    @Override
    public PlanChecker checker() {
        return checker;
    }

    @Override
    public KindProof proof() {
        return new PlanProof(checker);
    }
}
