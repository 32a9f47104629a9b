package dev.zachet.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.zachet.e2e.Workspace.named;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.zachet.e2e.Chromium.Look;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What there is to know: read, run, stepped through, answered. */
class TopicTest {
    private static final String ITEM = "/checklist/python-core.mutability";
    private static final String WITH_DIALOGUE = "/checklist/concurrency.gil";

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

    @Test
    void isReadRunChangedSteppedThroughAndAnsweredAndKeepsTheAnswer() {
        try (Page page = chromium.open(Look.wide("en"))) {
            page.navigate(app.url(ITEM));
            assertThat(page.getByRole(AriaRole.HEADING, named("The 30-second answer")))
                    .isVisible();
            Locator proofs = page.locator("#proofs");
            Locator program = proofs.getByRole(AriaRole.TEXTBOX).first();
            run(proofs).first().click();
            assertThat(proofs.getByText(Pattern.compile("^The same as claimed, Python 3")))
                    .isVisible();

            program.click();
            page.keyboard().press("Control+A");
            page.keyboard().insertText("a = [1]\nb = a\nb.append(2)\nprint(a)\n");
            page.keyboard().press("Control+Enter");
            assertThat(proofs.getByText(Pattern.compile("^With your changes it prints something else")))
                    .isVisible();
            assertThat(proofs.getByLabel("Printed")).hasText("[1, 2]");

            proofs.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Step through"))
                    .first()
                    .click();
            assertThat(page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("Step 1 of")))
                    .isVisible();
            page.goBack();

            page.getByLabel("Your answer").fill("They are one object.");
            page.getByRole(AriaRole.BUTTON, named("Lock my answer and show the key points"))
                    .click();
            Locator points = page.getByRole(AriaRole.GROUP, named("Which of these did you say?"));
            points.getByRole(AriaRole.CHECKBOX).first().check();
            assertThat(page.getByText(Pattern.compile("✓ 1 of \\d"))).isVisible();

            page.reload();

            assertThat(page.getByRole(AriaRole.HEADING, named("What you have shown")))
                    .isVisible();
            assertThat(page.getByText(Pattern.compile("✓ 1 of \\d"))).isVisible();
            page.locator("#follow-ups")
                    .getByRole(AriaRole.BUTTON)
                    .filter(new Locator.FilterOptions().setHasText("Question 1"))
                    .click();
            assertThat(page.getByText("They are one object.")).isVisible();
        }
    }

    @Test
    void aPartIsReachedByItsAddress() {
        try (Page page = chromium.open(Look.wide("en"))) {
            page.navigate(app.url(WITH_DIALOGUE + "#mistakes"));
            assertThat(page.getByRole(AriaRole.HEADING, named("Usual mistakes")))
                    .isInViewport();
        }
    }

    @Test
    void aPredictionIsRunBeforeItsAnswerIsShown() {
        try (Page page = chromium.open(Look.wide("en"))) {
            page.navigate(app.url("/internals#python-core.identity.small-ints"));
            Locator question = page.locator("[id='python-core.identity.small-ints']");
            assertThat(question.getByText("The usual mistake")).hasCount(0);
            run(question).click();
            assertThat(question.getByText(Pattern.compile("^The same as claimed")))
                    .isVisible();
            question.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Show the answer and why"))
                    .click();
            assertThat(question.getByText("The usual mistake")).isVisible();
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void keepsNobodyOutAndNeverScrollsSideways(Look look) throws IOException {
        List<String> troubles = new ArrayList<>();
        try (Page page = chromium.open(look)) {
            for (String path : List.of(ITEM, WITH_DIALOGUE, "/internals#python-core.identity.small-ints")) {
                page.navigate(app.url(path));
                page.locator("main nav a").first().waitFor();
                String name = path.replaceAll("\\W+", "-") + "-" + look;
                Path shots = Files.createDirectories(Path.of("target", "screenshots"));
                page.screenshot(
                        new Page.ScreenshotOptions().setFullPage(true).setPath(shots.resolve("topic" + name + ".png")));
                for (String found : Axe.violations(page)) {
                    troubles.add(path + " " + found);
                }
                if ((Boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth")) {
                    troubles.add(path + " scrolls sideways");
                }
            }
        }
        assertThat(troubles).isEmpty();
    }

    private static Locator run(Locator part) {
        return part.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Run").setExact(true));
    }
}
