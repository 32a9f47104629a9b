package dev.zachet.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BankTest extends BankScenario {
    private static final String IT = "code/double-it/";
    private static final String METADATA = IT + "exercise.yaml";
    private static final String CASES = IT + "cases.yaml";

    @Test
    void loadsTheBankThatWeShip() {
        Bank shipped = Bank.load(Path.of("..", "content"));

        assertThat(shipped.exercises()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(shipped.checklist().sections()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(shipped.exercises()).allSatisfy(exercise -> {
            assertThat(exercise.prose().hints()).hasSize(3);
            assertThat(exercise.prose().followUps()).hasSizeGreaterThanOrEqualTo(3);
        });
    }

    @Test
    void loadsTheFixture() {
        Bank loaded = Bank.load(bank);
        Exercise exercise = loaded.exercise(new ExerciseId("code", "double-it")).orElseThrow();

        assertThat(exercise.title()).isEqualTo(new Localized("Удвойте", "Double it"));
        assertThat(exercise.mainItem()).isEqualTo("numbers.double");
        assertThat(loaded.exercisesFor("numbers.aloud"))
                .extracting(found -> found.id().slug())
                .containsExactly("double-text", "double-it");
    }

    @Test
    void putsWhatOthersBuildOnFirst() throws IOException {
        replace(METADATA, "minutes: 5", "minutes: 60");
        replace(METADATA, "level: easy", "level: medium");

        assertThat(Bank.load(bank).exercises())
                .extracting(found -> found.id().slug())
                .containsExactly("double-it", "double-again", "double-text");
    }

    @Test
    void namesAFolderThatIsNotThere() {
        assertThatExceptionOfType(InvalidBank.class)
                .isThrownBy(() -> Bank.load(folder.resolve("nowhere")))
                .withMessageContaining("nowhere")
                .withMessageContaining("checklist.yaml");
    }

    @Test
    void findsAYamlSyntaxError() throws IOException {
        replace(METADATA, "level: easy", "level: [easy");

        assertProblem(METADATA, 5, "not valid YAML");
    }

    @Test
    void findsAYamlSyntaxErrorInTheCases() throws IOException {
        replace(CASES, "cases:", "cases: {");

        assertProblem(CASES, 2, "not valid YAML");
    }

    @Test
    void findsAKeyThatStandsTwice() throws IOException {
        replace(METADATA, "level: easy", "level: easy\nlevel: medium");

        assertProblem(METADATA, 5, "the key level stands twice");
    }

    @Test
    void findsAControlCharacter() throws IOException {
        replace(METADATA, "level: easy", "level: easy\u0007");

        assertProblem(METADATA, 4, "character");
    }

    @Test
    void findsAnUnknownField() throws IOException {
        replace(METADATA, "level: easy", "level: easy\ncolour: red");

        assertProblem(METADATA, 5, "colour");
    }

    @Test
    void findsAnUnknownFieldDeepInside() throws IOException {
        replace(METADATA, "      case: three\n", "      case: three\n      cause: unknown\n");

        assertThat(problems()).hasSize(2).first().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(lineOf(METADATA, "cause: unknown"));
            assertThat(problem.message()).contains("cause");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "level: easy|level: hard|4|level",
                "minutes: 5|minutes: 500|5|minutes",
                "minutes: 5|minutes: soon|5|minutes",
                "memory_mb: 64|memory_mb: 1|14|memory_mb",
                "compare: exact|compare: roughly|13|compare",
                "function: double|function: 2nd|10|entry"
            })
    void findsAValueThatDoesNotFit(String right, String wrong, int line, String field) throws IOException {
        replace(METADATA, right, wrong);

        assertThat(problems()).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(Path.of(METADATA));
            assertThat(problem.message()).contains(field);
        });
        assertThat(problems()).extracting(Problem::line).contains(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "shapes: [plain]|shapes: [odd]|2|odd",
                "variables: {n: 1}|variables: {m: 1}|3|'n'",
                "fits: true|fits: false|5|at least one structure",
                "id: list|id: dict|5|dict"
            })
    void findsClaimsThatDoNotFit(String right, String wrong, int line, String message) throws IOException {
        replace(IT + "claims.yaml", right, wrong);

        assertThat(problems()).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(Path.of(IT + "claims.yaml"));
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.message()).contains(message);
        });
    }

    @Test
    void findsAFieldThatIsMissing() throws IOException {
        replace(METADATA, "level: easy\n", "");

        assertProblem(METADATA, 1, "level");
    }

    @Test
    void findsAnUnknownChecklistItem() throws IOException {
        replace(METADATA, "numbers.double: 1.0", "numbers.halve: 1.0");

        assertProblem(METADATA, 3, "there is no checklist item numbers.halve");
    }

    @Test
    void neverDrillsWhatIsMarkedSkip() throws IOException {
        replace(METADATA, "numbers.aloud: 0.3", "numbers.skip-tables: 0.3");

        assertProblem(METADATA, 3, "never drilled: numbers.skip-tables");
    }

    @Test
    void wantsOneMainItem() throws IOException {
        replace(METADATA, "numbers.aloud: 0.3", "numbers.aloud: 1.0");

        assertProblem(METADATA, 3, "exactly one item must have weight 1.0");
    }

    @Test
    void findsAWrongSolutionWithoutItsFile() throws IOException {
        Files.delete(bank.resolve(IT + "wrong/raises.py"));

        assertProblem(IT + "wrong/raises.py", 0, "missing");
    }

    @Test
    void findsAWrongSolutionThatIsNotDeclared() throws IOException {
        Files.writeString(bank.resolve(IT + "wrong/sleeps.py"), "pass\n");

        assertProblem(IT + "wrong/sleeps.py", 0, "declare this file in exercise.yaml under code.wrong");
    }

    @Test
    void findsAWrongSolutionThatNamesNoCase() throws IOException {
        replace(METADATA, "verdict: runtime-error\n      case: three", "verdict: runtime-error\n      case: hundred");

        assertProblem(METADATA, lineOf(METADATA, "case: hundred"), "there is no case named hundred");
    }

    @Test
    void findsACaseNameThatStandsTwice() throws IOException {
        replace(CASES, "name: five", "name: zero");

        List<String> lines = Files.readAllLines(bank.resolve(CASES));
        assertProblem(CASES, lines.lastIndexOf("  - name: zero") + 1, "two cases named zero");
    }

    @Test
    void findsAThirdExample() throws IOException {
        replace(CASES, "name: zero\n", "name: zero\n    example: true\n    explain: {ru: а, en: a}\n");

        assertProblem(CASES, lineOf(CASES, "name: zero"), "exactly the first two cases are examples");
    }

    @Test
    void findsAnExampleWithoutExplanation() throws IOException {
        replace(CASES, "    explain: {ru: \"Дважды **2** — 4.\", en: \"Twice **2** is 4.\"}\n", "");

        assertProblem(CASES, 2, "an example needs explain");
    }

    @Test
    void findsACaseOfAnotherEntry() throws IOException {
        replace(CASES, "args: [0]", "stdin: \"0\"");

        assertProblem(CASES, lineOf(CASES, "name: zero"), "a case of this entry needs args");
    }

    @Test
    void wantsEnoughCases() throws IOException {
        replace(CASES, "  - name: minus-one\n    args: [-1]\n    expect: -2\n", "");

        assertProblem(CASES, 0, "at least 12 hand-written cases are needed, here are 11");
    }

    @ParameterizedTest
    @ValueSource(strings = {"statement.ru.md", "statement.en.md", "follow-ups.en.yaml", "starter.py", "generate.py"})
    void findsAMissingFile(String file) throws IOException {
        Files.delete(bank.resolve(IT + file));

        assertProblem(IT + file, 0, "the file is missing");
    }

    @Test
    void findsATitleInOneLanguageOnly() throws IOException {
        replace(METADATA, ", en: Double it", "");

        assertProblem(METADATA, 2, "en");
    }

    @Test
    void wantsThreeHints() throws IOException {
        replace(IT + "hints.en.md", "## 3", "#### 3");

        assertProblem(IT + "hints.en.md", 0, "three hints are needed");
    }

    @Test
    void wantsTheSameFollowUpsInBothLanguages() throws IOException {
        replace(IT + "follow-ups.en.yaml", "key_points: [the same]", "key_points: [the same, once more]");

        assertProblem(IT + "follow-ups.en.yaml", 0, "the number of key points must be those of the Russian file");
    }

    @Test
    void findsAFollowUpThatLeadsNowhere() throws IOException {
        replace(IT + "follow-ups.ru.yaml", "code/double-again", "code/nowhere");
        replace(IT + "follow-ups.en.yaml", "code/double-again", "code/nowhere");

        assertProblem(IT + "follow-ups.ru.yaml", 0, "there is no exercise code/nowhere");
    }

    @Test
    void findsAPrerequisiteThatIsNotThere() throws IOException {
        replace(METADATA, "prerequisites: []", "prerequisites: [code/nowhere]");

        assertProblem(METADATA, 0, "there is no prerequisite code/nowhere");
    }

    @Test
    void findsPrerequisitesThatGoInACircle() throws IOException {
        replace(METADATA, "prerequisites: []", "prerequisites: [code/double-again]");

        assertThat(problems())
                .extracting(problem -> problem.file().toString())
                .containsExactly("code/double-again/exercise.yaml", METADATA);
        assertThat(problems())
                .allSatisfy(problem -> assertThat(problem.message()).contains("lead back"));
    }

    @Test
    void aBrokenExerciseIsNotBlamedOnThoseThatNameIt() throws IOException {
        replace(METADATA, "level: easy", "level: hard");

        assertThat(problems()).extracting(Problem::file).containsOnly(Path.of(METADATA));
    }

    @Test
    void findsAnIdThatIsNotTheFolders() throws IOException {
        replace(METADATA, "id: code/double-it", "id: code/double-that");

        assertThat(problems()).contains(new Problem(Path.of(METADATA), 1, "the id must be code/double-it"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"code/double--it", "code/double-it-", "double-it", "code/Double", "code/"})
    void findsAnIdThatIsNone(String id) throws IOException {
        replace(METADATA, "id: code/double-it", "id: " + id);

        assertThat(problems()).extracting(Problem::file).contains(Path.of(METADATA));
    }

    @Test
    void findsAFolderWhoseNameIsNoId() throws IOException {
        Files.move(bank.resolve("code/double-text"), bank.resolve("code/Double_Text"));

        assertThat(problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.file().toString()).startsWith("code/Double_Text/"));
    }

    @Test
    void findsAPrerequisiteThatIsNoId() throws IOException {
        replace(METADATA, "prerequisites: []", "prerequisites: [code/double--it]");

        assertProblem(METADATA, 6, "prerequisites");
    }

    @Test
    void findsAFileThatIsNotUtf8() throws IOException {
        Files.write(
                bank.resolve(IT + "statement.ru.md"), "Удвойте".getBytes(java.nio.charset.Charset.forName("KOI8-R")));

        assertProblem(IT + "statement.ru.md", 0, "the file is not UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"exercise.yaml", "cases.yaml", "statement.en.md", "exemplar.py", "wrong/adds-two.py"})
    void findsAnEmptyFile(String file) throws IOException {
        Files.writeString(bank.resolve(IT + file), "\n");

        assertProblem(IT + file, 0, "the file is empty");
    }

    @Test
    void findsAYamlFileOfCommentsOnly() throws IOException {
        Files.writeString(bank.resolve(METADATA), "# nothing yet\n");

        assertProblem(METADATA, 1, "the file is empty");
    }

    @Test
    void findsABrokenChecklist() throws IOException {
        replace("checklist.yaml", "kind: do", "kind: dont");

        assertProblem("checklist.yaml", 7, "kind");
    }

    @Test
    void findsAChecklistItemThatStandsTwice() throws IOException {
        replace("checklist.yaml", "numbers.aloud", "numbers.double");

        assertThat(problems())
                .contains(new Problem(Path.of("checklist.yaml"), 8, "there are two items with the id numbers.double"));
    }

    @Test
    void tellsAllProblemsAtOnceByFileAndLine() throws IOException {
        replace(METADATA, "level: easy", "level: hard");
        replace(METADATA, "minutes: 5", "minutes: 0");
        Files.delete(bank.resolve("code/double-text/starter.py"));

        assertThat(problems().stream().map(problem -> problem.file() + ":" + problem.line()))
                .containsExactly(METADATA + ":4", METADATA + ":5", "code/double-text/starter.py:0");
        assertThatExceptionOfType(InvalidBank.class)
                .isThrownBy(() -> Bank.load(bank))
                .withMessageContaining("3 problem(s)")
                .withMessageContaining(METADATA + ":4: ")
                .withMessageContaining("code/double-text/starter.py: the file is missing");
    }
}
