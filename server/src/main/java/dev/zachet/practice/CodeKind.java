package dev.zachet.practice;

import dev.zachet.content.CodeTask;
import dev.zachet.content.Task;
import dev.zachet.judge.Sandbox;
import dev.zachet.practice.CodeAnswer.Scope;

/** Python that is judged by its answers. */
public final class CodeKind implements Kind {
    private final CodeChecker checker;

    CodeKind(Sandbox sandbox, GeneratedCases generated) {
        this.checker = new CodeChecker(sandbox, generated);
    }

    /** The kind outside of the server, with generated cases of its own. */
    public static CodeKind alone(Sandbox sandbox) {
        return new CodeKind(sandbox, new GeneratedCases(sandbox));
    }

    @Override
    public Class<? extends Task> tasks() {
        return CodeTask.class;
    }

    @Override
    public Answer answer(Task task, HandedIn handedIn) {
        return new CodeAnswer(handedIn.source(), handedIn.noLibrary(), scope(handedIn));
    }

    private static Scope scope(HandedIn handedIn) {
        if (handedIn.counts()) {
            return new Scope.All();
        }
        String own = handedIn.ownInput();
        return own == null ? new Scope.Examples() : new Scope.Own(own);
    }

    @Override
    public CodeChecker checker() {
        return checker;
    }

    @Override
    public KindProof proof() {
        return new CodeProof(checker);
    }
}
