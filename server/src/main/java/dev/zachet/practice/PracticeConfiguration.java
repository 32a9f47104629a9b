package dev.zachet.practice;

import dev.zachet.judge.BubblewrapSandbox;
import dev.zachet.judge.ProvenSandbox;
import dev.zachet.judge.Sandbox;
import dev.zachet.judge.SandboxSettings;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The sandbox, and the kinds of exercises. */
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
    Kind codeKind(Sandbox sandbox, GeneratedCases generated) {
        return new CodeKind(sandbox, generated);
    }

    @Bean
    Kinds kinds(List<Kind> all) {
        return new Kinds(all);
    }
}
