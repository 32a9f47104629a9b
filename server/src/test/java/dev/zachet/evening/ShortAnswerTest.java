package dev.zachet.evening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ShortAnswerTest {

    @Test
    void whatFitsStaysWhole() {
        assertThat(ShortAnswer.of(" One. Two. ", 20, Locale.ENGLISH)).isEqualTo(new ShortAnswer("One. Two.", false));
    }

    @Test
    void endsWithAWholeSentence() {
        assertThat(ShortAnswer.of("First it is so. Then it is so. Last of all.", 34, Locale.ENGLISH))
                .isEqualTo(new ShortAnswer("First it is so. Then it is so.", true));
    }

    @Test
    void keepsAtLeastTheFirstSentence() {
        assertThat(ShortAnswer.of("Первое предложение длинное. Второе.", 5, Locale.of("ru")))
                .isEqualTo(new ShortAnswer("Первое предложение длинное.", true));
    }

    @Test
    void neverEndsInsideCode() {
        assertThat(ShortAnswer.of("Call `x. Then y()` so. More of it.", 12, Locale.ENGLISH))
                .isEqualTo(new ShortAnswer("Call `x. Then y()` so.", true));
    }

    @Test
    void aLongSentenceIsNotCut() {
        String text = "One sentence that goes on and on";
        assertThat(ShortAnswer.of(text, 5, Locale.ENGLISH)).isEqualTo(new ShortAnswer(text, false));
    }
}
