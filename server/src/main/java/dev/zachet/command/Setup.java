package dev.zachet.command;

import dev.zachet.judge.BubblewrapSandbox;
import dev.zachet.judge.ProvenSandbox;
import dev.zachet.judge.Sandbox;
import dev.zachet.judge.SandboxSettings;
import java.nio.file.Path;
import java.util.Map;

/** Where a command finds what it needs: the same settings as the server's, from the environment. */
record Setup(Path content, Path python, Path runner, int slots) {

    static Setup from(Map<String, String> environment) {
        return new Setup(
                Path.of(environment.getOrDefault("ZACHET_CONTENT", "content")),
                Path.of(environment.getOrDefault("ZACHET_PYTHON", "/usr/bin/python3")),
                Path.of(environment.getOrDefault("ZACHET_RUNNER", "runner")),
                Integer.parseInt(environment.getOrDefault("ZACHET_SLOTS", "2")));
    }

    Sandbox sandbox() {
        return ProvenSandbox.of(
                BubblewrapSandbox.start(SandboxSettings.of(runner, slots).withPython(python)));
    }
}
