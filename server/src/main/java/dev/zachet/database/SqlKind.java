package dev.zachet.database;

import dev.zachet.content.SqlTask;
import dev.zachet.content.Task;
import dev.zachet.lab.Lab;
import dev.zachet.practice.Answer;
import dev.zachet.practice.HandedIn;
import dev.zachet.practice.Kind;
import dev.zachet.practice.KindProof;
import dev.zachet.practice.SqlAnswer;

/** A statement that is judged by the rows that it returns or leaves. */
public final class SqlKind implements Kind {
    private final SqlChecker checker;

    public SqlKind(Lab lab) {
        this.checker = new SqlChecker(lab);
    }

    @Override
    public Class<? extends Task> tasks() {
        return SqlTask.class;
    }

    @Override
    public Answer answer(Task task, HandedIn handedIn) {
        return new SqlAnswer(handedIn.source(), SqlAnswer.Scope.of(handedIn));
    }

    @Override
    public SqlChecker checker() {
        return checker;
    }

    @Override
    public KindProof proof() {
        return new SqlProof(checker);
    }
}
