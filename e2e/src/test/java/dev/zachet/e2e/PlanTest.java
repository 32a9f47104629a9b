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

/** The evening on which a plan is made, on a phone: set-up, today, a step done, the plan changed. */
class PlanTest {
    @TempDir
    private Path data;

    @ParameterizedTest
    @CsvSource({
        "ru, План, Составить план, Прочитать, Прочитано, Сделано сегодня, Сегодня только 15 минут, Вернуть обычный вечер",
        "en, Plan, Make the plan, Read, I have read it, Done today, Only 15 minutes today, Back to a usual evening"
    })
    void makesAPlanDoesAStepAndShortensTheEvening(
            String language,
            String plan,
            String make,
            String reading,
            String read,
            String done,
            String shorten,
            String restore) {
        try (App app = App.start(data.resolve(language));
                Chromium chromium = new Chromium()) {
            Page page = chromium.open(Look.phone(language));
            page.navigate(app.url("/"));
            page.getByRole(AriaRole.NAVIGATION)
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(plan))
                    .click();
            page.getByRole(AriaRole.CHECKBOX, named("Ozon")).check();
            page.getByRole(AriaRole.BUTTON, named(make)).click();

            page.waitForURL(app.url("/"));
            Locator today = page.locator("section[aria-labelledby=todays-steps]");
            assertThat(today.getByText("Ozon").first()).isVisible();
            Locator step = today.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(reading + ":"))
                    .first();
            String title = step.locator("span span").first().innerText();
            step.click();
            page.getByRole(AriaRole.BUTTON, named(read)).click();

            assertThat(page.getByRole(AriaRole.HEADING, named(done))).isVisible();
            assertThat(today.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(title)))
                    .hasCount(0);
            page.getByRole(AriaRole.BUTTON, named(shorten)).click();
            assertThat(page.getByRole(AriaRole.BUTTON, named(restore))).isVisible();
            for (String path : List.of("/", "/plan", "/plan/goal", "/plan/read/backend.caching")) {
                page.navigate(app.url(path));
                page.locator("main h1").waitFor();
                Path shots = Path.of("target", "screenshots");
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(shots.resolve("planned" + path.replace('/', '_') + "-" + language + ".png")));
                assertThat(Axe.violations(page)).as(path).isEmpty();
                assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth"))
                        .as("%s scrolls sideways", path)
                        .isFalse();
            }
        }
    }
}
