package dev.zachet.practice;

import dev.zachet.judge.BubblewrapSandbox;
import dev.zachet.judge.ProvenSandbox;
import dev.zachet.judge.Sandbox;
import dev.zachet.judge.SandboxSettings;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The sandbox, and a checker for each kind of exercise. */
@Configuration
class PracticeConfiguration {
    @Bean
    Sandbox sandbox(
            @Value("${zachet.judge.python}") Path python,
            @Value("${zachet.judge.runner}") Path runner,
            @Value("${zachet.judge.slots}") int slots) {
        return ProvenSandbox.of(
                BubblewrapSandbox.start(SandboxSettings.of(runner, slots).withPython(python)));
    }

    @Bean
    GeneratedCases generatedCases(Sandbox sandbox) {
        return new GeneratedCases(sandbox);
    }

    @Bean
    Checker codeChecker(Sandbox sandbox, GeneratedCases generated) {
        return new CodeChecker(sandbox, generated);
    }
}
