package dev.zachet.database;

import dev.zachet.content.Exercise;
import dev.zachet.content.IsolationTask;
import dev.zachet.isolation.Level;
import dev.zachet.isolation.Playing;
import dev.zachet.isolation.Prediction;
import dev.zachet.isolation.Timeline;
import dev.zachet.lab.LabUnavailable;
import dev.zachet.practice.Answer;
import dev.zachet.practice.Checker;
import dev.zachet.practice.Finding;
import dev.zachet.practice.IsolationAnswer;
import dev.zachet.practice.Outcome;
import dev.zachet.practice.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Checks predictions by playing the scenario, and what is said of levels and cures by playing those. */
public final class IsolationChecker implements Checker {
    /** Said where no level keeps it from going wrong. */
    static final String NO_LEVEL = "none";

    private final Playing playing;
    private final Outcomes outcomes;

    public IsolationChecker(Playing playing, Outcomes outcomes) {
        this.playing = playing;
        this.outcomes = outcomes;
    }

    @Override
    public Class<? extends Answer> answers() {
        return IsolationAnswer.class;
    }

    @Override
    public Verdict check(Exercise exercise, Answer answer) throws InterruptedException {
        IsolationTask task = (IsolationTask) exercise.task();
        IsolationAnswer said = (IsolationAnswer) answer;
        try {
            Timeline timeline = playing.play(task.scenario());
            Outcomes.Table table = outcomes.of(exercise, task);
            Finding.Predictions predictions = predictions(task, said, timeline);
            Finding.WeakestLevel weakest = weakest(task, said, table);
            Finding.Cures cures = cures(task, said, table);
            int right = predictions.right() + (weakest.right() ? 1 : 0) + cures.right();
            int total = predictions.lines().size() + 1 + cures.lines().size();
            return new Verdict(
                    right == total ? Outcome.ACCEPTED : Outcome.REJECTED,
                    (double) right / total,
                    List.of(predictions, weakest, cures));
        } catch (LabUnavailable e) {
            return Verdict.unavailable(e.reason(), e.mend());
        }
    }

    private static Finding.Predictions predictions(IsolationTask task, IsolationAnswer said, Timeline timeline) {
        List<Finding.PredictionLine> lines = new ArrayList<>();
        for (int i = 0; i < task.questions().size(); i++) {
            IsolationTask.Question question = task.questions().get(i);
            String chosen = i < said.predictions().size() ? said.predictions().get(i) : "";
            String really = really(timeline, question);
            lines.add(new Finding.PredictionLine(
                    question.step(), question.session(), chosen, really, chosen.equals(really), question.why()));
        }
        int right = (int) lines.stream().filter(Finding.PredictionLine::right).count();
        return new Finding.Predictions(right, lines);
    }

    /** What one would have had to expect, as it is written; of a statement that goes on waiting, that it blocks. */
    static String really(Timeline timeline, IsolationTask.Question question) {
        return timeline.at(question.step(), question.session())
                .map(happening -> Prediction.of(happening).toString())
                .orElse(Prediction.of("blocks").toString());
    }

    private static Finding.WeakestLevel weakest(IsolationTask task, IsolationAnswer said, Outcomes.Table table) {
        String really = table.weakest().map(Level::sql).orElse(NO_LEVEL);
        List<Finding.LevelLine> levels = table.levels().stream()
                .map(one -> new Finding.LevelLine(
                        one.level().sql(),
                        one.outcome().happened(),
                        one.outcome().errors()))
                .toList();
        return new Finding.WeakestLevel(
                said.weakest(), really, said.weakest().equals(really), table.server(), levels, task.whyWeakest());
    }

    private static Finding.Cures cures(IsolationTask task, IsolationAnswer said, Outcomes.Table table) {
        List<Finding.CureLine> lines = new ArrayList<>();
        for (int i = 0; i < task.cures().size(); i++) {
            IsolationTask.Cure cure = task.cures().get(i);
            Outcomes.Outcome outcome = table.cures().get(i).outcome();
            lines.add(new Finding.CureLine(
                    cure.id(),
                    cure.what(),
                    said.cures().contains(cure.id()),
                    !outcome.happened(),
                    outcome.errors(),
                    cure.why()));
        }
        int right = (int)
                lines.stream().filter(line -> line.chosen() == line.prevents()).count();
        return new Finding.Cures(right, lines);
    }
}
