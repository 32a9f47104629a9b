package dev.zachet.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Topics and cards: what there is to know. */
class KnowledgeTest extends BankScenario {
    private static final String TOPIC = "topics/numbers.aloud/";
    private static final String CARD = "cards/numbers.double/twice.yaml";

    @Test
    void everyItemThatIsDrilledHasATopic() {
        Bank shipped = Bank.load(Path.of("..", "content"));

        List<String> missing = shipped.checklist().sections().stream()
                .flatMap(section -> section.items().stream())
                .filter(item -> item.drilled() && shipped.topic(item.id()).isEmpty())
                .map(Checklist.Item::id)
                .toList();

        assertThat(missing).isEmpty();
    }

    @Test
    void theTrackOfInternalsIsLongEnoughAndEveryQuestionRuns() {
        List<Flashcard> track = Bank.load(Path.of("..", "content")).cards().stream()
                .filter(Flashcard::internals)
                .toList();

        assertThat(track).hasSizeGreaterThanOrEqualTo(40);
        assertThat(track).allSatisfy(card -> assertThat(card.snippet()).isPresent());
    }

    @Test
    void readsATopic() {
        Topic topic = Bank.load(bank).topic("numbers.aloud").orElseThrow();

        assertThat(topic.answer().brief().en()).isEqualTo("To double is to add a number to itself.");
        assertThat(topic.answer().full().ru()).contains("# не заголовок").endsWith("```");
        assertThat(topic.answer().dialogue().orElseThrow().en()).startsWith("**I:**");
        assertThat(topic.followUps()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(topic.seeAlso()).containsExactly("numbers.double");
        assertThat(topic.proofs()).singleElement().satisfies(proof -> {
            assertThat(proof.traced()).isTrue();
            assertThat(proof.snippet().source()).isEqualTo("print(2 * 2)\n");
            assertThat(proof.snippet().prints()).isEqualTo("4\n");
            assertThat(proof.snippet().python().admits("3.13.5")).isTrue();
        });
    }

    @Test
    void readsACard() {
        Flashcard card = Bank.load(bank).card("numbers.double.twice").orElseThrow();

        assertThat(card.kind()).isEqualTo(Flashcard.Kind.PREDICT);
        assertThat(card.internals()).isTrue();
        assertThat(card.answer().followUps()).containsExactly(new Localized("А для строки?", "And for a string?"));
        assertThat(card.keyPoints()).hasSize(2);
        assertThat(card.snippet().orElseThrow().cpython()).isFalse();
    }

    @Test
    void aHeadingTooFewIsNamed() throws IOException {
        replace(TOPIC + "answer.ru.md", "# strong", "## strong");

        assertProblem(TOPIC + "answer.ru.md", 0, "# short, # full, # strong, # mistakes, # dialogue");
    }

    @Test
    void aHeadingWithNothingUnderItIsNamed() throws IOException {
        replace(TOPIC + "answer.en.md", "So does a shift by one bit.", "");

        assertProblem(TOPIC + "answer.en.md", 0, "nothing stands under # strong");
    }

    @Test
    void aProofThatNobodyDeclaresIsNamed() throws IOException {
        Files.writeString(bank.resolve(TOPIC + "proofs/other.py"), "print(1)\n");

        assertProblem(TOPIC + "proofs/other.py", 0, "does not declare");
    }

    @Test
    void aNeighbourThatIsNotThereIsNamed() throws IOException {
        replace(TOPIC + "topic.yaml", "[numbers.double]", "[numbers.halve]");

        assertProblem(TOPIC + "topic.yaml", 2, "numbers.halve");
    }

    @Test
    void aTopicOfWhatIsNotNeededIsRefused() throws IOException {
        Files.move(bank.resolve(TOPIC), bank.resolve("topics/numbers.skip-tables"));

        assertProblem("topics/numbers.skip-tables/topic.yaml", 0, "not skipped");
    }

    @Test
    void aCardMustBeNamedAfterItsPlace() throws IOException {
        replace(CARD, "id: numbers.double.twice", "id: numbers.double.thrice");

        assertProblem(CARD, 1, "numbers.double.twice");
    }

    @Test
    void aPredictionNeedsItsProgram() throws IOException {
        replace(CARD, "proof: |\n  print(2 * 2)\n", "");

        assertThat(problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.message()).contains("proof"));
    }

    @Test
    void aRangeOfVersionsMustBeOne() throws IOException {
        replace(CARD, "\">=3.11\"", "\"3.11+\"");

        assertProblem(CARD, 25, "written like >=3.11");
    }

    @ParameterizedTest
    @CsvSource({
        "'>=3.11', 3.11.2, true",
        "'>=3.12', 3.11.9, false",
        "'>=3.11,<3.14', 3.13.5, true",
        "'>=3.11,<3.14', 3.14.0, false",
        "'==3.14', 3.14.10, true",
        "'>=3.9', 4.0.0, true"
    })
    void aRangeAdmitsVersions(String range, String version, boolean admitted) {
        assertThat(PythonRange.parse(range).admits(version)).isEqualTo(admitted);
    }
}
