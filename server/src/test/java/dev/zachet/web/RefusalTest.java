package dev.zachet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class RefusalTest {
    private final Locale usual = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(usual);
    }

    @Test
    void speaksTheLanguageThatItIsAskedForWhateverTheMachineSpeaks() {
        Refusal refusal = new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "predictions", 3);
        Locale.setDefault(Locale.of("ru"));

        assertThat(refusal.told(Locale.ENGLISH)).startsWith("Predict each of the 3 asked steps");
        assertThat(refusal.told(Locale.of("ru"))).contains("(их 3)");
    }
}
