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

/** A run seen step by step: of an example, of a program of one's own, of the case that failed. */
class TraceTest {
    private static final String EXERCISE = "code/price-match-refund";

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
    void stepsThroughAnExampleAndComesBackToTheStepByItsAddress() {
        try (Page page = chromium.open(Look.wide("en"))) {
            page.navigate(app.url("/trace"));
            page.getByRole(AriaRole.BUTTON, named("Two names")).click();
            assertThat(position(page)).containsText("Step 1 of");
            assertThat(page.getByRole(AriaRole.SLIDER)).isFocused();
            for (int step = 1; step < 5; step++) {
                page.keyboard().press("ArrowRight");
            }
            assertThat(position(page)).containsText("Step 5 of");
            assertThat(card(page, "list #1")).containsText("prices is cart");
            assertThat(page.locator(".cm-step")).hasText("cart += [40]");
            page.waitForURL(Pattern.compile(".*[?&]step=5.*"));

            page.reload();

            assertThat(position(page)).containsText("Step 5 of");
            assertThat(card(page, "list #1")).containsText("prices is cart");
            page.keyboard().press("End");
            assertThat(page.getByLabel("Printed")).containsText("True True\nFalse False");
        }
    }

    @Test
    void showsWhereAProgramOfOnesOwnRaises() {
        try (Page page = chromium.open(Look.wide("en"))) {
            page.navigate(app.url("/trace"));
            write(page, "def f(x):\n    return 1 // x\n\n\nf(0)\n");
            page.keyboard().press("Control+Enter");
            assertThat(position(page)).containsText("Step 1 of");
            page.keyboard().press("End");
            assertThat(page.getByText("ZeroDivisionError").first()).isVisible();
            write(page, "def f(:\n");
            page.keyboard().press("Control+Enter");
            assertThat(page.getByRole(AriaRole.HEADING, named("Syntax error on line 1")))
                    .isVisible();
        }
    }

    @Test
    void comparesNamesByIdentityAndByValue() {
        try (Page page = chromium.open(Look.wide("en"))) {
            page.navigate(app.url("/trace"));
            write(page, "a = [1]\nb = [1]\nc = a\n");
            page.keyboard().press("Control+Enter");
            assertThat(position(page)).containsText("Step 1 of");
            page.keyboard().press("End");
            page.getByLabel("First name").selectOption("a");
            page.getByLabel("Second name").selectOption("b");
            assertThat(page.getByText("a is b → False")).isVisible();
            assertThat(page.getByText("a == b → True")).isVisible();
            page.getByLabel("Second name").selectOption("c");
            assertThat(page.getByText("a is c → True")).isVisible();
        }
    }

    @Test
    void countsReferencesWhereAsked() {
        try (Page page = chromium.open(Look.wide("en"))) {
            page.navigate(app.url("/trace"));
            write(page, "a = [1]\nb = a\nc = [a]\n");
            page.keyboard().press("Control+Enter");
            assertThat(position(page)).containsText("Step 1 of");
            page.keyboard().press("End");
            page.getByRole(AriaRole.SWITCH, named("Reference counts")).press("Space");
            assertThat(card(page, "list #1")).containsText("3 references");
        }
    }

    @Test
    void stepsThroughTheCaseThatFailed() {
        try (Page page = chromium.open(Look.wide("en"))) {
            page.navigate(app.url("/practice/" + EXERCISE));
            Workspace workspace = new Workspace(page, "en");
            workspace.write(Bank.file(EXERCISE, "wrong/neighbours-only.py"));
            workspace.submit();
            assertThat(workspace.verdict()).startsWith("Wrong answer: ");
            page.getByRole(AriaRole.LINK, named("Step through")).click();
            assertThat(position(page)).containsText("Step 1 of");
            page.keyboard().press("End");
            assertThat(page.getByText("Result")).isVisible();
            page.waitForURL(Pattern.compile(".*submission=.*step=.*"));
            String end = position(page).innerText();

            page.reload();

            assertThat(position(page)).hasText(end);
            page.getByRole(AriaRole.LINK, named("Back to the task")).click();
            assertThat(workspace.verdict()).startsWith("Wrong answer: ");
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void keepsNobodyOutAndNeverScrollsSideways(Look look) throws IOException {
        List<String> troubles = new ArrayList<>();
        try (Page page = chromium.open(look)) {
            page.navigate(app.url("/trace"));
            Path shots = Files.createDirectories(Path.of("target", "screenshots"));
            Locator examples = page.locator("button[aria-pressed]");
            examples.first().waitFor();
            for (int example = 0; example < examples.count(); example++) {
                examples.nth(example).click();
                assertThat(page.locator("button[aria-pressed=true]")).hasCount(1);
                assertThat(page.getByRole(AriaRole.SLIDER)).isEnabled();
                middle(page);
                page.screenshot(
                        new Page.ScreenshotOptions().setPath(shots.resolve("trace-" + example + "-" + look + ".png")));
                for (String found : Axe.violations(page)) {
                    troubles.add("example " + example + " " + found);
                }
                if ((Boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth")) {
                    troubles.add("example " + example + " scrolls sideways");
                }
            }
        }
        assertThat(troubles).isEmpty();
    }

    private static void middle(Page page) {
        page.keyboard().press("End");
        for (int step = 0; step < 4; step++) {
            page.keyboard().press("ArrowLeft");
        }
    }

    private static void write(Page page, String source) {
        page.getByRole(AriaRole.TEXTBOX, named("Program in Python")).click();
        page.keyboard().press("Control+A");
        page.keyboard().insertText(source);
    }

    private static Locator position(Page page) {
        return page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("Step"));
    }

    private static Locator card(Page page, String name) {
        return page.getByRole(AriaRole.REGION, named(name));
    }
}
