package dev.zachet.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.zachet.e2e.Workspace.named;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.zachet.e2e.Chromium.Look;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A newcomer's first half hour: the placement, left and resumed, and the plan made of it. */
class PlacementTest {
    @TempDir
    private Path data;

    @ParameterizedTest
    @CsvSource({
        "ru, true, Начать замер, Начать первую часть, Не знаю, Дальше, Пауза, Продолжить, Закончить замер, Составить план, План на сегодня",
        "en, false, Begin the placement, Begin the first part, I don’t know, Go on, Pause, Go on:, End the placement, Make the plan, The plan for today"
    })
    void asksIsLeftAndResumedAndEndsInAPlan(
            String language,
            boolean phone,
            String find,
            String begin,
            String dontKnow,
            String next,
            String pause,
            String resume,
            String end,
            String make,
            String todaysPlan) {
        try (App app = App.start(data.resolve(language));
                Chromium chromium = new Chromium()) {
            Page page = chromium.open(phone ? Look.phone(language) : Look.wide(language));
            page.navigate(app.url("/"));
            look(page, "offer-" + language);
            page.getByRole(AriaRole.LINK, named(find)).click();
            look(page, "welcome-" + language);
            page.getByRole(AriaRole.BUTTON, named(begin)).click();

            Locator question = page.locator("article h1");
            question.waitFor();
            look(page, "question-" + language);
            String first = question.innerText();
            page.getByRole(AriaRole.BUTTON, named(dontKnow)).click();
            page.locator("article section").first().waitFor();
            look(page, "answered-" + language);
            page.keyboard().press("Enter");
            assertThat(question).not().hasText(first);
            String second = question.innerText();

            Locator typed = page.locator("form textarea[maxlength]");
            typed.fill("1");
            page.reload();
            assertThat(question).hasText(second);
            assertThat(typed).hasValue("1");
            typed.press("Control+Enter");
            page.locator("article section").first().waitFor();
            page.getByRole(AriaRole.BUTTON, named(next)).click();
            assertThat(question).not().hasText(second);
            String third = question.innerText();

            page.getByRole(AriaRole.BUTTON, named(pause)).click();
            page.getByRole(AriaRole.BUTTON, named(resume)).waitFor();
            app.crashAndRestart();
            page.navigate(app.url("/placement"));
            page.getByRole(AriaRole.BUTTON, named(resume)).click();
            assertThat(question).hasText(third);
            page.getByRole(AriaRole.BUTTON, named(end)).click();

            page.getByRole(AriaRole.BUTTON, named(make)).waitFor();
            look(page, "known-" + language);
            page.getByRole(AriaRole.BUTTON, named(make)).click();
            assertThat(page.getByRole(AriaRole.HEADING, named(todaysPlan))).isVisible();
            look(page, "planned-" + language);
            page.waitForCondition(
                    () -> app.get("/api/learner/export").contains("\"source\":\"placement\"")); // told by an event
        }
    }

    private static void look(Page page, String name) {
        page.locator("main h1").first().waitFor();
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", "placement-" + name + ".png")));
        assertThat(Axe.violations(page)).as(name).isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth"))
                .as("%s scrolls sideways", name)
                .isFalse();
    }
}
