package dev.zachet.claims;

import dev.zachet.judge.Sandbox;
import dev.zachet.practice.Checker;
import dev.zachet.practice.GeneratedCases;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The checkers of claims and of edge cases. */
@Configuration
class ClaimsConfiguration {
    @Bean
    GrowthCheck growthCheck(Sandbox sandbox, GeneratedCases generated) {
        return new GrowthCheck(sandbox, generated);
    }

    @Bean
    Checker claimChecker(GrowthCheck growth) {
        return new ClaimChecker(growth);
    }

    @Bean
    Checker edgeCaseChecker(Sandbox sandbox) {
        return new EdgeCaseChecker(sandbox);
    }
}
