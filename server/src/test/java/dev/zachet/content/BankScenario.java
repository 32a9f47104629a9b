package dev.zachet.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.zachet.testing.Fakes;
import dev.zachet.testing.TestFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A copy of the fixture bank that a test may break. */
abstract class BankScenario {
    @TempDir
    Path folder;

    Path bank = Path.of("");

    @BeforeEach
    void copy() {
        bank = folder.resolve("bank");
        TestFolder.copy(Fakes.BANK, bank);
    }

    final void replace(String file, String from, String to) throws IOException {
        String before = Files.readString(bank.resolve(file), StandardCharsets.UTF_8);
        assertThat(before).contains(from);
        Files.writeString(bank.resolve(file), before.replace(from, to));
    }

    final int lineOf(String file, String text) throws IOException {
        List<String> lines = Files.readAllLines(bank.resolve(file));
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(text)) {
                return i + 1;
            }
        }
        throw new AssertionError(text);
    }

    final List<Problem> problems() {
        InvalidBank invalid = catchThrowableOfType(InvalidBank.class, () -> Bank.load(bank));
        assertThat(invalid).as("the bank is refused").isNotNull();
        return invalid.problems();
    }

    final void assertProblem(String file, int line, String message) {
        List<Problem> found = problems();
        assertThat(found)
                .as(found.stream().map(Problem::toString).collect(Collectors.joining("\n")))
                .hasSize(1);
        assertThat(found.getFirst().file()).isEqualTo(Path.of(file));
        assertThat(found.getFirst().line()).isEqualTo(line);
        assertThat(found.getFirst().message()).contains(message);
    }
}
