package dev.zachet.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.zachet.e2e.Workspace.named;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.zachet.e2e.Chromium.Look;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages around the workspace: language, theme, palette, settings, and that nobody is kept out. */
class ShellTest {
    private static final List<String> PAGES = List.of(
            "/",
            "/checklist",
            "/checklist/algorithms.one-pass",
            "/checklist/algorithms.skip-dp",
            "/checklist/backend.rest",
            "/practice/code/build-hash-map",
            "/practice/code/no-such-exercise",
            "/plan",
            "/settings",
            "/review",
            "/cards",
            "/trace",
            "/nowhere");

    @TempDir
    private static Path data;

    private static App app;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        app = App.start(data);
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        app.close();
    }

    static Stream<Look> looks() {
        return Look.pairs();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void keepsNobodyOutAndNeverScrollsSideways(Look look) throws IOException {
        List<String> troubles = new ArrayList<>();
        try (Page page = chromium.open(look)) {
            Path shots = Files.createDirectories(Path.of("target", "screenshots"));
            for (String path : PAGES) {
                page.navigate(app.url(path));
                page.locator("main h1").waitFor();
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(shots.resolve(path.replace('/', '_') + "-" + look + ".png")));
                Axe.violations(page).forEach(found -> troubles.add(path + " " + found));
                if ((Boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth")) {
                    troubles.add(path + " scrolls sideways");
                }
            }
        }
        assertThat(troubles).isEmpty();
    }

    @Test
    void remembersLanguageAndTheme() {
        try (Page page = chromium.open(Look.wide("en"))) {
            page.navigate(app.url("/settings"));
            page.getByText("Русский").click();
            assertThat(page.getByRole(AriaRole.HEADING, named("Настройки"))).isVisible();
            page.getByRole(AriaRole.RADIOGROUP, named("Тема"))
                    .getByText("тёмная")
                    .click();
            page.reload();
            assertThat(page.getByRole(AriaRole.HEADING, named("Настройки"))).isVisible();
            assertThat(page.locator("html")).hasAttribute("data-mantine-color-scheme", "dark");
            page.getByText("English").click();
            page.getByRole(AriaRole.RADIOGROUP, named("Theme"))
                    .getByText("system")
                    .click();
            assertThat(page.getByRole(AriaRole.HEADING, named("Settings"))).isVisible();
        }
    }

    @Test
    void findsAnExerciseByKeyboard() {
        try (Page page = chromium.open(Look.wide("en"))) {
            page.navigate(app.url("/"));
            page.locator("main h1").waitFor();
            page.keyboard().press("Control+k");
            page.getByRole(AriaRole.TEXTBOX, named("Find")).fill("hash map");
            // the list grows while the exercises load: Enter takes its first line only once that is the exercise
            assertThat(page.getByRole(AriaRole.DIALOG)
                            .getByRole(AriaRole.BUTTON)
                            .first())
                    .containsText("hash map");
            page.keyboard().press("Enter");
            page.waitForURL("**/practice/code/build-hash-map");
        }
    }

    @Test
    void exportsAndErasesTheLearnersData() throws IOException {
        try (Page page = chromium.open(Look.wide("en"))) {
            page.navigate(app.url("/settings"));
            page.getByLabel("Name").fill("Ada");
            page.waitForResponse(
                    response -> response.url().endsWith("/api/learner"),
                    () -> page.keyboard().press("Tab"));
            Download export = page.waitForDownload(() ->
                    page.getByRole(AriaRole.LINK, named("Download everything")).click());
            assertThat(Files.readString(export.path())).contains("Ada");
            page.getByRole(AriaRole.BUTTON, named("Erase everything")).click();
            page.getByLabel("To go on, type").fill("erase");
            page.getByRole(AriaRole.BUTTON, named("Erase for ever")).click();
            page.waitForURL(app.url("/"));
            assertThat(app.get("/api/session")).doesNotContain("Ada");
        }
    }
}
