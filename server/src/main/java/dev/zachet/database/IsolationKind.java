package dev.zachet.database;

import dev.zachet.content.IsolationTask;
import dev.zachet.content.Task;
import dev.zachet.isolation.Playing;
import dev.zachet.practice.Answer;
import dev.zachet.practice.HandedIn;
import dev.zachet.practice.IsolationAnswer;
import dev.zachet.practice.Kind;
import dev.zachet.practice.KindProof;
import dev.zachet.web.Refusal;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/** What an interleaving comes to, predicted step by step before it is played. */
public final class IsolationKind implements Kind {
    private final Playing playing;
    private final Outcomes outcomes;

    IsolationKind(Playing playing, Outcomes outcomes) {
        this.playing = playing;
        this.outcomes = outcomes;
    }

    /** The kind outside of the server, with outcomes of its own. */
    public static IsolationKind alone(Playing playing) {
        return new IsolationKind(playing, new Outcomes(playing));
    }

    @Override
    public Class<? extends Task> tasks() {
        return IsolationTask.class;
    }

    /** The page keeps what is expected as JSON, as it keeps a program as its text. */
    @Override
    public Answer answer(Task task, HandedIn handedIn) {
        int questions = ((IsolationTask) task).questions().size();
        return Optional.of(handedIn)
                .filter(HandedIn::counts)
                .flatMap(counting -> IsolationAnswer.read(counting.source()))
                .filter(answer -> answer.predictions().size() == questions)
                .orElseThrow(() -> new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "predictions", questions));
    }

    @Override
    public IsolationChecker checker() {
        return new IsolationChecker(playing, outcomes);
    }

    @Override
    public KindProof proof() {
        return new IsolationProof(playing);
    }
}
