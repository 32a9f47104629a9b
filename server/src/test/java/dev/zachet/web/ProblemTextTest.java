package dev.zachet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class ProblemTextTest {

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        assertThat(keys("messages_ru.properties")).isEqualTo(keys("messages.properties"));
        assertThat(keys("ValidationMessages_ru.properties")).isEqualTo(keys("ValidationMessages_en.properties"));
    }

    @Test
    void aBugIsReportedWithoutDoubledApostrophes() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        Problems problems = new Problems(messages);

        assertThat(Objects.requireNonNull(problems.failed(new IllegalStateException("secret"), Locale.ENGLISH)
                                .getBody())
                        .getDetail())
                .doesNotContain("''")
                .doesNotContain("secret");
    }

    private static java.util.Set<String> keys(String file) throws IOException {
        Properties properties = new Properties();
        try (InputStreamReader reader = new InputStreamReader(
                Objects.requireNonNull(ProblemTextTest.class.getResourceAsStream("/" + file)),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties.stringPropertyNames();
    }
}
