package dev.zachet.command;

import dev.zachet.database.IsolationKind;
import dev.zachet.database.PlanKind;
import dev.zachet.database.SqlKind;
import dev.zachet.isolation.Playing;
import dev.zachet.judge.BubblewrapSandbox;
import dev.zachet.judge.ProvenSandbox;
import dev.zachet.judge.Sandbox;
import dev.zachet.judge.SandboxSettings;
import dev.zachet.lab.Lab;
import dev.zachet.lab.Place;
import dev.zachet.practice.CodeKind;
import dev.zachet.practice.Kinds;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Where a command finds what it needs: the same settings as the server's, from the environment. */
record Setup(Path content, Path python, Path runner, int slots, Place lab) {

    static Setup from(Map<String, String> environment) {
        return new Setup(
                Path.of(environment.getOrDefault("ZACHET_CONTENT", "content")),
                Path.of(environment.getOrDefault("ZACHET_PYTHON", "/usr/bin/python3")),
                Path.of(environment.getOrDefault("ZACHET_RUNNER", "runner")),
                Integer.parseInt(environment.getOrDefault("ZACHET_SLOTS", "2")),
                lab(environment));
    }

    private static Place lab(Map<String, String> environment) {
        String url = environment.getOrDefault("ZACHET_LAB_URL", "");
        return url.isEmpty()
                ? Place.Here.usual()
                : new Place.Elsewhere(
                        url,
                        environment.getOrDefault("ZACHET_LAB_USER", "zachet_lab"),
                        environment.getOrDefault("ZACHET_LAB_PASSWORD", ""));
    }

    /** The PostgreSQL for statements, started when it is first needed. Its databases end with the command, not with a lease. */
    Lab openLab() {
        return new Lab(lab, () -> Instant.EPOCH);
    }

    /** Every kind of exercise. */
    static Kinds kinds(Sandbox sandbox, Lab lab) {
        return new Kinds(List.of(
                CodeKind.alone(sandbox), IsolationKind.alone(new Playing(lab)), new PlanKind(lab), new SqlKind(lab)));
    }

    Sandbox sandbox() {
        return ProvenSandbox.of(
                BubblewrapSandbox.start(SandboxSettings.of(runner, slots).withPython(python)));
    }
}
