package dev.zachet.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.zachet.content.Bank;
import dev.zachet.content.CodeTask;
import dev.zachet.content.Exercise;
import dev.zachet.content.ExerciseId;
import dev.zachet.growth.Bucket;
import dev.zachet.growth.Complexity;
import dev.zachet.judge.BubblewrapSandbox;
import dev.zachet.judge.Input;
import dev.zachet.judge.Job;
import dev.zachet.judge.Judge;
import dev.zachet.judge.Limits;
import dev.zachet.judge.Rules;
import dev.zachet.judge.Sandbox;
import dev.zachet.judge.SandboxSettings;
import dev.zachet.judge.TestCase;
import dev.zachet.judge.Verdict;
import dev.zachet.practice.GeneratedCases;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The labelled corpus: what accuracy is measured on must itself be right. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorpusTest {
    private static final Path FOLDER = Path.of("src/test/resources/growth");
    private static final Limits ROOMY = Limits.of(Duration.ofSeconds(10), 1L << 30);
    private static final int SMALL = 9;
    private static final Bank BANK = Bank.load(Path.of("../content"));

    private final Sandbox sandbox = BubblewrapSandbox.start(SandboxSettings.of(Path.of("../runner"), 2));
    private Map<ExerciseId, List<TestCase>> cases = Map.of();

    static List<Labelled> corpus() {
        return BANK.exercises().stream()
                .flatMap(exercise -> Labelled.of(exercise, FOLDER).stream())
                .filter(labelled -> !labelled.isOwn())
                .toList();
    }

    @BeforeAll
    void makeCases() {
        cases = BANK.exercises().stream()
                .filter(exercise -> exercise.task() instanceof CodeTask)
                .collect(Collectors.toMap(Exercise::id, this::cases));
    }

    @AfterAll
    void shut() {
        sandbox.close();
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void givesRightAnswers(Labelled labelled) throws Exception {
        Exercise exercise = exercise(labelled);
        CodeTask task = (CodeTask) exercise.task();
        List<TestCase> all = cases.getOrDefault(exercise.id(), List.of());
        Rules rules = task.library() instanceof CodeTask.Library.Restrictable(Rules always, boolean on) && on
                ? always
                : Rules.NONE;

        Verdict verdict = new Judge(sandbox)
                .judge(new Job(labelled.source(), task.entry(), all, task.comparison(), ROOMY, rules));

        assertThat(verdict).isInstanceOf(Verdict.Accepted.class);
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void isLabelledWithBoundsAndBuckets(Labelled labelled) {
        assertThatCode(() -> {
                    Complexity.parse(labelled.time());
                    Complexity.parse(labelled.memory());
                    if (!labelled.measured().isEmpty()) {
                        Bucket.valueOf(labelled.measured().toUpperCase(Locale.ROOT));
                    }
                    if (!labelled.result().isEmpty()) {
                        Complexity.parse(labelled.result());
                    }
                })
                .doesNotThrowAnyException();
    }

    @Test
    void coversAtLeastSixtySolutionsOfTwentyExercises() {
        assertThat(corpus()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(corpus().stream().map(Labelled::exercise).distinct()).hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void belongsToExercisesThatExist() {
        String[] folders = FOLDER.toFile().list();
        assertThat(Arrays.stream(folders == null ? new String[0] : folders))
                .allMatch(slug -> BANK.exercise(new ExerciseId("code", slug)).isPresent());
    }

    private static Exercise exercise(Labelled labelled) {
        return BANK.exercise(new ExerciseId("code", labelled.exercise())).orElseThrow();
    }

    /** What is written by hand, and small inputs with the exemplar's answers. */
    private List<TestCase> cases(Exercise exercise) {
        CodeTask task = (CodeTask) exercise.task();
        List<GeneratedCases.Wanted> wanted = task.cases().generator().shapes().stream()
                .flatMap(shape -> task.cases().generator().small().stream()
                        .filter(size -> size <= SMALL)
                        .map(size -> new GeneratedCases.Wanted(shape + "-" + size, "corpus " + size, size, shape)))
                .toList();
        try {
            List<TestCase> all = new ArrayList<>();
            task.cases()
                    .written()
                    .forEach(one -> all.add(new TestCase(one.name(), new Input.Value(one.input()), one.expected())));
            all.addAll(new GeneratedCases(sandbox).answered(exercise, task, wanted));
            return all;
        } catch (GeneratedCases.NoSandbox | InterruptedException refused) {
            throw new IllegalStateException(refused);
        }
    }
}
