package dev.zachet.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.zachet.e2e.Workspace.named;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.zachet.e2e.Chromium.Look;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day of an interview: what was asked is told in a few taps and becomes a card and evidence; the next evening is printed. */
class DebriefTest {

    @TempDir
    private Path data;

    @ParameterizedTest
    @CsvSource({
        "ru, phone, Рассказать о собеседовании, Что спросили, GIL, Не вышло, Python, Готово, Что теперь, Сохранено",
        "en, wide, Tell about an interview, What they asked, GIL, Couldn’t answer, Python, Done, What now, Saved"
    })
    void tellsOfAnInterviewAndPrintsTheNextEvening(
            String language,
            String look,
            String begin,
            String asked,
            String word,
            String failed,
            String stage,
            String done,
            String now,
            String saved) {
        try (App app = App.start(data.resolve(language));
                Chromium chromium = new Chromium()) {
            Page page = chromium.open(look.equals("phone") ? Look.phone(language) : Look.wide(language));
            page.navigate(app.url("/debrief"));
            check(page, "debrief-first-" + language);
            page.getByRole(AriaRole.BUTTON, named(begin)).click();
            page.getByRole(AriaRole.COMBOBOX, named(asked)).fill(word);
            page.getByRole(AriaRole.OPTION).first().click();
            page.getByText(failed, new Page.GetByTextOptions().setExact(true)).click();
            page.getByText(stage, new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.getByText(saved, new Page.GetByTextOptions().setExact(true)))
                    .isVisible();
            page.reload();
            assertThat(page.getByRole(AriaRole.RADIO, named(failed))).isChecked();
            check(page, "debrief-told-" + language);
            page.getByRole(AriaRole.BUTTON, named(done)).click();

            Locator after = page.getByRole(AriaRole.REGION, named(now));
            assertThat(after.getByRole(AriaRole.STATUS)).isVisible();
            check(page, "debrief-done-" + language);
            page.waitForCondition(
                    () -> app.get("/api/learner/export").contains("\"source\":\"interview\"")); // told by an event
            page.waitForCondition(
                    () -> app.get("/api/cards?which=own").contains("\"origin\":\"interview\"")); // told by an event

            page.navigate(app.url("/plan/evening"));
            page.locator("main ol > li").nth(9).waitFor();
            check(page, "evening-" + language);
            assertThat(Paper.pages(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true))))
                    .isEqualTo(2);
        }
    }

    private static void check(Page page, String name) {
        page.locator("main h1").waitFor();
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + ".png")));
        assertThat(Axe.violations(page)).as(name).isEqualTo(List.of());
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth"))
                .as("%s scrolls sideways", name)
                .isFalse();
    }
}
