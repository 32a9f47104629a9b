package dev.zachet.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.zachet.e2e.Workspace.named;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import dev.zachet.e2e.Chromium.Look;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The evening on which a plan is made: set-up, today, a step done, the plan changed, looked at and taken along. */
class PlanTest {
    private static final Path SHOTS = Path.of("target", "screenshots");

    @TempDir
    private Path data;

    @ParameterizedTest
    @CsvSource({
        "ru, План, Составить план, Прочитать, Прочитано, К плану на сегодня, Сделано сегодня, Сегодня только 15 минут,"
                + " Вернуть обычный вечер",
        "en, Plan, Make the plan, Read, I have read it, To today’s plan, Done today, Only 15 minutes today,"
                + " Back to a usual evening"
    })
    void makesAPlanDoesAStepAndShortensTheEvening(
            String language,
            String plan,
            String make,
            String reading,
            String read,
            String back,
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
            page.getByRole(AriaRole.LINK, named(back)).click();

            assertThat(page.getByRole(AriaRole.HEADING, named(done))).isVisible();
            assertThat(today.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(title)))
                    .hasCount(0);
            page.getByRole(AriaRole.BUTTON, named(shorten)).click();
            assertThat(page.getByRole(AriaRole.BUTTON, named(restore))).isVisible();
            for (String path : List.of(
                    "/",
                    "/plan",
                    "/plan?view=calendar",
                    "/plan/goal",
                    "/checklist/backend.caching",
                    "/review?planned=true",
                    "/practice/code/requests-burst?live=true")) {
                looksRight(page, app, path, language);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ru, Составить план, Календарь, Собеседование, В календарь, Действия, Убрать из плана, Вернуть",
        "en, Make the plan, Calendar, The interview, To calendar, Actions, Drop from the plan, Take back"
    })
    void showsTheWholePlanOnACalendarOnPaperAndInTheLearnersOwn(
            String language,
            String make,
            String calendar,
            String interview,
            String export,
            String actions,
            String drop,
            String takeBack)
            throws IOException {
        try (App app = App.start(data.resolve("wide-" + language));
                Chromium chromium = new Chromium()) {
            Page page = chromium.open(Look.wide(language).dark());
            page.navigate(app.url("/plan"));
            page.getByRole(AriaRole.BUTTON, named(make)).click();
            page.waitForURL(app.url("/"));
            page.navigate(app.url("/plan"));
            page.getByText(calendar, new Page.GetByTextOptions().setExact(true)).click();
            page.waitForURL(app.url("/plan?view=calendar"));

            Locator days = page.locator("table td a");
            assertThat(days.nth(1)).hasAccessibleName(Pattern.compile("\\S+, .+, \\d+\\s\\S+\\s?, \\d+\\s.+"));
            days.nth(2).focus();
            page.keyboard().press("Enter");
            assertThat(days.nth(2)).hasAttribute("data-open", "true");
            String opened = page.url();
            page.reload();
            assertThat(days.nth(2)).hasAttribute("data-open", "true");
            looksRight(page, app, opened.substring(app.url("").length()), language);

            page.getByRole(AriaRole.BUTTON, named(actions)).first().click();
            page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(drop))
                    .click();
            page.getByRole(AriaRole.STATUS)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(takeBack))
                    .click();
            assertThat(page.getByRole(AriaRole.STATUS).getByText(takeBack)).hasCount(0);

            Download file = page.waitForDownload(
                    () -> page.getByRole(AriaRole.LINK, named(export)).click());
            assertThat(file.suggestedFilename()).isEqualTo("zachet-plan.ics");
            assertThat(Files.readString(file.path())).contains("SUMMARY:" + interview);

            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.getByRole(AriaRole.ROW).last()).containsText(interview);
            assertThat(page.getByRole(AriaRole.BUTTON)).hasCount(0);
            assertThat((String) page.evaluate("getComputedStyle(document.body).backgroundColor"))
                    .isEqualTo("rgb(255, 255, 255)");
            byte[] printed = page.pdf(new Page.PdfOptions()
                    .setPath(SHOTS.resolve("planned-" + language + ".pdf"))
                    .setPreferCSSPageSize(true));
            assertThat(Paper.pages(printed)).isBetween(2, 3); // one more would be an empty one before them
        }
    }

    private static void looksRight(Page page, App app, String path, String language) {
        page.navigate(app.url(path));
        page.locator("main h1").waitFor();
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(SHOTS.resolve("planned" + path.replaceAll("[^a-z.-]+", "_") + "-" + language + ".png")));
        assertThat(Axe.violations(page)).as(path).isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth"))
                .as("%s scrolls sideways", path)
                .isFalse();
    }
}
