package dev.zachet.content;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Loads the bank once, at the start. */
@Configuration
class ContentConfiguration {
    @Bean
    Bank bank(@Value("${zachet.content}") Path folder) {
        return Bank.load(folder);
    }
}
