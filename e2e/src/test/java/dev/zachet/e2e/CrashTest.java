package dev.zachet.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import dev.zachet.e2e.Chromium.Look;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was confirmed before a crash is there after it, and judged once. */
class CrashTest {
    private static final String EXERCISE = "code/longest-outage";

    @TempDir
    private Path data;

    @Test
    void judgesOnceWhatACrashInterrupted() {
        try (App app = App.start(data);
                Chromium chromium = new Chromium()) {
            Page page = chromium.open(Look.wide("en"));
            page.navigate(app.url("/practice/" + EXERCISE));
            Workspace workspace = new Workspace(page, "en");
            workspace.write("while True:\n    pass\n" + Bank.file(EXERCISE, "exemplar.py"));
            page.waitForResponse(
                    response -> response.url().endsWith("/submissions") && response.status() == 202, workspace::submit);

            app.crashAndRestart();

            PlaywrightAssertions.assertThat(page.locator("h2[data-outcome]")).isVisible();
            assertThat(workspace.verdict()).isEqualTo("A limit was passed while loading the code");
            assertThat(occurrences(app.get("/api/exercises/" + EXERCISE + "/submissions"), "\"attemptId\""))
                    .isEqualTo(1);
            assertThat(occurrences(app.get("/api/items/algorithms.one-pass"), "\"activeMinutes\""))
                    .isEqualTo(1);
        }
    }

    @Test
    void keepsWhatIsTypedWhileTheServerIsAway() {
        try (App app = App.start(data);
                Chromium chromium = new Chromium()) {
            Page page = chromium.open(Look.wide("en"));
            page.navigate(app.url("/practice/" + EXERCISE));
            Workspace workspace = new Workspace(page, "en");
            PlaywrightAssertions.assertThat(workspace.editor()).isVisible();

            app.kill();
            workspace.write("# typed while the server was away\n");
            PlaywrightAssertions.assertThat(page.getByText("Offline: kept in this browser"))
                    .isVisible();
            app.restart();

            PlaywrightAssertions.assertThat(workspace.saved()).isVisible();
            page.reload();
            PlaywrightAssertions.assertThat(workspace.editor()).containsText("typed while the server was away");
            PlaywrightAssertions.assertThat(page.getByRole(AriaRole.ALERT)).hasCount(0);
        }
    }

    private static int occurrences(String text, String part) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }
}
