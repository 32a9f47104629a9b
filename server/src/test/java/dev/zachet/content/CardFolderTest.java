package dev.zachet.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zachet.content.CardFolder.Words;
import dev.zachet.testing.Fakes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardFolderTest {
    private static final Bank BANK = Bank.load(Fakes.BANK);

    @TempDir
    private Path folder;

    @Test
    void whatIsLeftOutIsEmptyOrSaidInTheOtherLanguage() throws IOException {
        put("numbers.double/why.yaml", """
                id: numbers.double.why
                ru: {question: "Почему?", answer: Потому, follow_ups: ["А если?"]}
                key_points: [{ru: раз}]
                """);

        CardFolder read = CardFolder.read(folder, BANK);

        assertThat(read.problems()).isEmpty();
        Flashcard card = read.cards().getFirst();
        assertThat(card.question()).isEqualTo(new Localized("Почему?", "Почему?"));
        assertThat(card.answer().strong().ru()).isEmpty();
        assertThat(card.answer().followUps()).hasSize(1);
        assertThat(card.keyPoints()).containsExactly(new Localized("раз", "раз"));
        assertThat(card.kind()).isEqualTo(Flashcard.Kind.QUESTION);
    }

    @Test
    void everyCardOfTheBanksFormatIsOne() throws IOException {
        Path card = Fakes.BANK.resolve("cards/numbers.double/twice.yaml");
        put("numbers.double/mine.yaml", Files.readString(card).replace("numbers.double.twice", "numbers.double.mine"));

        CardFolder read = CardFolder.read(folder, BANK);

        assertThat(read.problems()).isEmpty();
        assertThat(read.cards().getFirst().snippet()).isPresent();
    }

    @Test
    void aWrongFileIsNamedWithItsLineAndTheOthersAreRead() throws IOException {
        put("own/good.yaml", "id: own.good\nen: {question: 'Why?', answer: So}\n");
        put("own/other-id.yaml", "\nid: own.x\nen: {question: 'Why?', answer: So}\n");
        put("own/no-answer.yaml", "id: own.no-answer\nen:\n  question: Why?\n");
        put("own/no-yaml.yaml", "id: [\n");
        put("own/notes.txt", "?");
        put("no.such-item/card.yaml", "id: x\n");
        put("numbers.double/twice.yaml", "id: numbers.double.twice\nen: {question: 'Why?', answer: So}\n");

        CardFolder read = CardFolder.read(folder, BANK);

        assertThat(read.cards()).extracting(Flashcard::id).containsExactly("own.good");
        assertThat(read.problems())
                .extracting(problem -> problem.file() + ":" + problem.line())
                .containsExactly(
                        "no.such-item:0",
                        "numbers.double/twice.yaml:1",
                        "own/no-answer.yaml:2",
                        "own/no-yaml.yaml:2",
                        "own/notes.txt:0",
                        "own/other-id.yaml:2");
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        Words russian = new Words("Почему «так»: #1?", "`*args`\n\n- да", "", "", List.of("А?", "Б?"), List.of("раз"));
        Words english = new Words("Why?", "So: yes", "more", "less", List.of("And?"), List.of("one", "two"));
        put("own/a.yaml", CardFolder.write("own.a", Map.of(Language.RU, russian, Language.EN, english)));

        CardFolder read = CardFolder.read(folder, BANK);

        assertThat(read.problems()).isEmpty();
        Flashcard card = read.cards().getFirst();
        assertThat(card.question()).isEqualTo(new Localized("Почему «так»: #1?", "Why?"));
        assertThat(card.answer().brief()).isEqualTo(new Localized("`*args`\n\n- да", "So: yes"));
        assertThat(card.answer().followUps()).containsExactly(new Localized("А?", "And?"), new Localized("Б?", "Б?"));
        assertThat(card.keyPoints()).containsExactly(new Localized("раз", "one"), new Localized("two", "two"));
    }

    @Test
    void aMissingFolderHasNoCards() {
        assertThat(CardFolder.read(folder.resolve("none"), BANK).cards()).isEmpty();
    }

    private void put(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
