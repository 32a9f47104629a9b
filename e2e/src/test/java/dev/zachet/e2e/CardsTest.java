package dev.zachet.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.zachet.e2e.Workspace.named;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.zachet.e2e.Chromium.Look;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An evening with the cards: by keyboard, with a change of mind, with words of one's own. */
class CardsTest {
    private static final Path FOREIGN = App.root().resolve("server/src/test/resources/dev/zachet/anki/foreign.apkg");

    @TempDir
    private Path data;

    @Test
    void reviewsByKeyboardTakesBackPutsOtherwiseAndWritesACard() throws IOException {
        try (App app = App.start(data);
                Chromium chromium = new Chromium()) {
            Page page = chromium.open(Look.wide("en"));
            page.navigate(app.url("/review"));
            page.getByRole(AriaRole.BUTTON, named("Begin")).click();
            Locator question = page.locator("article h1");
            String first = question.innerText();
            grade(page, "3");
            assertThat(question).not().hasText(first);
            String second = question.innerText();
            grade(page, "4");
            assertThat(question).not().hasText(second);
            String third = question.innerText();
            grade(page, "4");
            assertThat(question).not().hasText(third);

            page.keyboard().press("u");
            assertThat(question).hasText(third);

            page.keyboard().press("e");
            page.getByRole(AriaRole.TEXTBOX, named("Question").setExact(true)).fill("In my own words?");
            page.getByRole(AriaRole.BUTTON, named("Save").setExact(true)).click();
            assertThat(question).hasText("In my own words?");
            page.reload();
            assertThat(question).hasText("In my own words?");
            page.keyboard().press("Space");
            assertThat(Axe.violations(page)).isEmpty();
            assertThat(app.get("/api/learner/export")).contains("\"undone_at\":\"");

            page.navigate(app.url("/cards"));
            page.getByRole(AriaRole.BUTTON, named("Write a card")).click();
            page.getByRole(AriaRole.TEXTBOX, named("Question").setExact(true)).fill("What is my own?");
            page.getByLabel("Answer in 20 seconds").fill("This card");
            page.getByRole(AriaRole.BUTTON, named("Save").setExact(true)).click();
            page.getByRole(AriaRole.BUTTON, named("What is my own?")).click();
            assertThat(page.getByText("This card")).isVisible();
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", "cards-list.png")));
            assertThat(Axe.violations(page)).isEmpty();
            Download table = page.waitForDownload(
                    () -> page.getByRole(AriaRole.LINK, named("Download CSV")).click());
            assertThat(Files.readString(table.path())).contains("What is my own?,This card");
        }
    }

    @Test
    void takesTheCardsToAnkiAndBringsAPackageIn() throws IOException, InterruptedException {
        try (App app = App.start(data);
                Chromium chromium = new Chromium()) {
            Page page = chromium.open(Look.wide("en"));
            page.navigate(app.url("/cards"));
            Download out = page.waitForDownload(() ->
                    page.getByRole(AriaRole.BUTTON, named("Download .apkg")).click());
            assertThat(out.suggestedFilename()).isEqualTo("zachet.apkg");
            assertThat(Apkg.ask(
                            out.path(),
                            "select ver from col",
                            "pragma integrity_check",
                            "select count(*) from notes n join cards c on c.nid = n.id"))
                    .isEqualTo("11 ok " + cards(page));

            page.locator("input[type=file][accept*=apkg]").setInputFiles(FOREIGN);
            Locator dialog = page.getByRole(AriaRole.DIALOG);
            assertThat(dialog.getByText("7 new cards")).isVisible();
            assertThat(dialog.getByText("What does __slots__ save?")).isVisible();
            assertThat(Axe.violations(page)).isEmpty();
            page.getByRole(AriaRole.BUTTON, named("Take over")).click();
            assertThat(dialog).isHidden();

            page.getByLabel("Search the cards").fill("Who frees");
            page.getByRole(AriaRole.BUTTON, named("Who frees a cycle?")).click();
            assertThat(page.getByText("module, not counts.")).isVisible();
            page.locator("input[type=file][accept*=apkg]").setInputFiles(FOREIGN);
            assertThat(dialog.getByText("7 cards are here already")).isVisible();
        }
    }

    private static String cards(Page page) {
        return page.getByRole(AriaRole.STATUS).first().innerText().replaceAll("\\D", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void fitsAPhoneInTheDark(String language) {
        try (App app = App.start(data.resolve(language));
                Chromium chromium = new Chromium()) {
            Page page = chromium.open(Look.phone(language).dark());
            page.navigate(app.url("/review"));
            page.getByRole(AriaRole.BUTTON, named(language.equals("ru") ? "Начать" : "Begin"))
                    .click();
            page.locator("article h1").waitFor();
            page.keyboard().press("Space");
            page.getByRole(AriaRole.GROUP, named(language.equals("ru") ? "Как ответилось?" : "How was it?"))
                    .waitFor();
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "screenshots", "cards-" + language + ".png"))
                    .setFullPage(true));
            assertThat(Axe.violations(page)).isEqualTo(List.of());
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth"))
                    .isFalse();
        }
    }

    private static void grade(Page page, String key) {
        page.keyboard().press("Space");
        page.locator("article section").first().waitFor();
        page.keyboard().press(key);
    }
}
