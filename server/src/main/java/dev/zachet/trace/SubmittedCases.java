package dev.zachet.trace;

import dev.zachet.content.Bank;
import dev.zachet.content.CodeTask;
import dev.zachet.content.Exercise;
import dev.zachet.judge.Input;
import dev.zachet.judge.TestCase;
import dev.zachet.practice.CaseText;
import dev.zachet.practice.CodeAnswer;
import dev.zachet.practice.CodeAnswer.Scope;
import dev.zachet.practice.CodeChecker;
import dev.zachet.practice.GeneratedCases;
import dev.zachet.practice.Submission;
import dev.zachet.web.Refusal;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Finds a submission's case by its name: a hand-written one, a generated one, or the learner's own. */
@Component
final class SubmittedCases {
    /** A larger input is shown by none of its parts, and no run over it is short enough to step through. */
    private static final int LARGEST_INPUT = 50_000;

    private static final int LONGEST_NAME = 200;

    private final Bank bank;
    private final GeneratedCases generated;

    SubmittedCases(Bank bank, GeneratedCases generated) {
        this.bank = bank;
        this.generated = generated;
    }

    /** The case, or a refusal that says what is wrong with asking for it. */
    Traceable find(Submission submission, String name) throws InterruptedException, GeneratedCases.NoSandbox {
        Exercise exercise = bank.exercise(submission.exercise())
                .orElseThrow(() -> Refusal.notFound(submission.exercise().toString()));
        if (!(submission.answer() instanceof CodeAnswer answer && exercise.task() instanceof CodeTask task)) {
            throw unknown(name);
        }
        Input input = input(exercise, task, answer, name).orElseThrow(() -> unknown(name));
        requireSmall(input);
        return new Traceable(
                answer.source(),
                task.entry(),
                CodeChecker.rules(answer, task),
                name,
                input,
                new CaseText(task).input(input));
    }

    private Optional<Input> input(Exercise exercise, CodeTask task, CodeAnswer answer, String name)
            throws InterruptedException, GeneratedCases.NoSandbox {
        return switch (answer.scope()) {
            case Scope.Own(String typed) ->
                name.equals(CodeChecker.OWN_INPUT) ? Optional.of(new Input.Literal(typed)) : Optional.empty();
            case Scope.Examples _ -> written(task, name);
            case Scope.All _ -> {
                Optional<Input> written = written(task, name);
                yield written.isPresent() ? written : large(exercise, task, name);
            }
        };
    }

    private static Optional<Input> written(CodeTask task, String name) {
        return task.cases().written().stream()
                .filter(one -> one.name().equals(name))
                .<Input>map(one -> new Input.Value(one.input()))
                .findFirst();
    }

    private Optional<Input> large(Exercise exercise, CodeTask task, String name)
            throws InterruptedException, GeneratedCases.NoSandbox {
        CodeTask.Generator generator = task.cases().generator();
        boolean named = generator.shapes().stream()
                .anyMatch(shape -> generator.large().stream().anyMatch(size -> name.equals(shape + "-" + size)));
        return named
                ? generated.large(exercise, task).stream()
                        .filter(one -> one.name().equals(name))
                        .map(TestCase::input)
                        .findFirst()
                : Optional.empty();
    }

    private static void requireSmall(Input input) {
        int size = switch (input) {
            case Input.Literal(String text) -> text.length();
            case Input.Value(var json) -> json.toString().length();
        };
        if (size > LARGEST_INPUT) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "case-too-large", size / 1000, LARGEST_INPUT / 1000)
                    .with("field", "case");
        }
    }

    private static Refusal unknown(String name) {
        String shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        return new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "no-such-case", shown).with("field", "case");
    }
}
