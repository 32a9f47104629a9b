package dev.zachet.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the benchmark compares with must do the same work. */
class RivalTest {
    /** Understands no option: runs what stands after {@code --}, and does nothing where that is missing. */
    private static final String STAND_IN = "while [ $# -gt 0 ] && [ \"$1\" != -- ]; do shift; done\n";

    @TempDir
    Path folder;

    @Test
    void aColdSandboxGivesTheSameAnswers() throws Exception {
        new ColdBubblewrap(SandboxSettings.of(Sources.runner(), 1).bubblewrap()).submit();
    }

    @Test
    void commandsGetTheProgramAndItsInput() throws Exception {
        Path command = script(STAND_IN + "[ $# = 0 ] && exit 0; shift; exec \"$@\"");
        new Nsjail(command).submit();
        new Isolate(command, 0).submit();
    }

    @Test
    void otherAnswersAreRefused() throws Exception {
        assertThatThrownBy(() -> new Nsjail(script("cat >/dev/null; echo '[[1,2]]'")).submit())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("[[1,2]]");
    }

    @Test
    void aFailureIsTold() throws Exception {
        assertThatThrownBy(() -> new Nsjail(script("cat >/dev/null; exit 3")).submit())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("ended with 3");
    }

    @Test
    void findsCommandsOnPathAlone() {
        assertThat(Rival.find("sh")).isPresent();
        assertThat(Rival.find("no-such-judge")).isEmpty();
    }

    private Path script(String text) throws IOException {
        Path script = folder.resolve("command");
        Files.writeString(script, "#!/bin/sh\n" + text + "\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        return script;
    }
}
