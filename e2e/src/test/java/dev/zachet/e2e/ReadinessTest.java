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

/** From “too little evidence” to a first figure: what would raise a section most is followed, solved, and found again. */
class ReadinessTest {
    private static final String KNOWN =
            "fetch('/api/readiness').then(r => r.text()).then(t => t.includes('solved-alone'))";

    @TempDir
    private Path data;

    @ParameterizedTest
    @CsvSource({
        "ru, Готовность, Данных пока мало, Принято, вероятнее всего, Как это считается",
        "en, Readiness, Too little evidence, Accepted, most likely, How this is computed"
    })
    void followsWhatWouldRaiseASectionMostToAFirstFigure(
            String language, String readiness, String tooLittle, String accepted, String likely, String computed) {
        try (App app = App.start(data.resolve(language));
                Chromium chromium = new Chromium()) {
            Page page = chromium.open(Look.wide(language));
            page.navigate(app.url("/"));
            page.getByRole(AriaRole.NAVIGATION)
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(readiness))
                    .click();
            assertThat(page.locator("section[aria-labelledby=overall]")).containsText(tooLittle);
            page.locator("details#algorithms summary").click();
            page.locator("details#algorithms > div a").first().click();
            page.waitForURL("**/practice/**");
            String exercise = page.url().replaceFirst(".*/practice/", "");
            Workspace workspace = new Workspace(page, language);
            workspace.write(Bank.file(exercise, "exemplar.py"));
            workspace.submit();
            assertThat(page.getByRole(AriaRole.HEADING, named(accepted))).isVisible();
            page.waitForFunction(KNOWN);

            page.navigate(app.url("/readiness#algorithms"));

            Locator figure = page.locator("details#algorithms li")
                    .filter(new Locator.FilterOptions().setHasText(likely))
                    .first();
            assertThat(figure).isVisible();
            String item = figure.getAttribute("id");
            page.navigate(app.url("/checklist/" + item));
            assertThat(page.getByRole(AriaRole.REGION, named(readiness))).containsText(likely);
            page.navigate(app.url("/"));
            assertThat(page.getByRole(AriaRole.HEADING, named(readiness))).isVisible();

            for (Look look : List.of(Look.wide(language), Look.phone(language).dark())) {
                Page looked = chromium.open(look);
                for (String path : List.of("/readiness#" + item, "/checklist/" + item, "/")) {
                    looked.navigate(app.url(path));
                    looked.locator("main h1").waitFor();
                    looked.getByText(likely)
                            .or(looked.getByText(tooLittle))
                            .first()
                            .waitFor();
                    if (path.startsWith("/readiness")) {
                        looked.getByText(computed).click();
                    }
                    assertThat(Axe.violations(looked)).as(look + " " + path).isEmpty();
                    assertThat((Boolean) looked.evaluate("document.documentElement.scrollWidth > window.innerWidth"))
                            .as("%s scrolls sideways", path)
                            .isFalse();
                }
                looked.navigate(app.url("/readiness"));
                looked.locator("main h1").waitFor();
                looked.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "screenshots", "readiness-" + look + ".png")));
            }
        }
    }
}
