package dev.zachet.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.zachet.e2e.Workspace.named;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.zachet.e2e.Chromium.Look;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the workspace does with code that is not right, and around it. */
class WorkspaceTest {
    private static final String EXERCISE = "code/price-match-refund";

    @TempDir
    private static Path data;

    private static App app;
    private static Chromium chromium;
    private Page page;
    private Workspace workspace;

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

    @BeforeEach
    void open() {
        page = chromium.open(Look.wide("en"));
        page.navigate(app.url("/practice/" + EXERCISE));
        workspace = new Workspace(page, "en");
    }

    @Test
    void showsExpectedBesideActualForTheFailingCase() {
        workspace.write(Bank.file(EXERCISE, "wrong/neighbours-only.py"));
        workspace.submit();
        assertThat(workspace.verdict()).startsWith("Wrong answer: ");
        assertThat(page.getByText("Expected", exactly())).isVisible();
        assertThat(page.getByText("Actual", exactly())).isVisible();
    }

    @Test
    void namesTheLineOfASyntaxErrorAndJumpsToIt() {
        workspace.write("def f(:\n    pass\n");
        workspace.run();
        assertThat(workspace.verdict()).isEqualTo("Syntax error on line 1");
        assertThat(page.locator(".cm-failing")).containsText("def f(:");
        page.getByRole(AriaRole.BUTTON, named("line 1")).click();
        assertThat(workspace.editor()).isFocused();
    }

    @Test
    void runsOnTheLearnersOwnInput() {
        workspace.write(Bank.file(EXERCISE, "exemplar.py"));
        page.getByRole(AriaRole.BUTTON, named("Your own input")).click();
        page.getByRole(AriaRole.BUTTON, named("Run on your input")).click();
        assertThat(workspace.verdict()).isEqualTo("Right on this input");
        page.getByLabel("Your own input").fill("[1, 2");
        page.getByRole(AriaRole.BUTTON, named("Run on your input")).click();
        assertThat(page.getByRole(AriaRole.HEADING, named("The input cannot be read")))
                .isVisible();
    }

    @Test
    void opensHintsOneByOneAndKeepsThem() {
        page.getByRole(AriaRole.BUTTON, named("Hint 1 of 3")).click();
        assertThat(page.getByRole(AriaRole.BUTTON, named("Hint 2 of 3"))).isVisible();
        page.reload();
        assertThat(page.getByRole(AriaRole.BUTTON, named("Hint 2 of 3"))).isVisible();
        assertThat(page.getByRole(AriaRole.BUTTON, named("Hint 1 of 3"))).hasCount(0);
    }

    @Test
    void asksWhichTextToKeepWhenTwoTabsWrite() {
        Page other = page.context().newPage();
        other.navigate(app.url("/practice/" + EXERCISE));
        Workspace second = new Workspace(other, "en");
        assertThat(second.editor()).isVisible();
        workspace.write("# from the first tab\n");
        assertThat(workspace.saved()).isVisible();
        second.write("# from the second tab\n");
        other.getByRole(AriaRole.BUTTON, named("Take the saved one")).click();
        assertThat(second.editor()).containsText("from the first tab");
    }

    @Test
    void hidesRunInPlainMode() {
        page.getByRole(AriaRole.SWITCH, named("Plain mode")).press("Space");
        assertThat(page.getByRole(AriaRole.BUTTON, named("Run on examples"))).hasCount(0);
    }

    @Test
    void bringsAnOldSubmissionBack() {
        String old = Bank.file(EXERCISE, "wrong/neighbours-only.py");
        workspace.write(old);
        workspace.submit();
        workspace.verdict();
        workspace.write("# something else\n");
        page.getByRole(AriaRole.BUTTON, named("History")).click();
        page.getByRole(AriaRole.BUTTON, named("Back to the editor")).first().click();
        assertThat(workspace.editor()).not().containsText("# something else");
    }

    @Test
    void leavesTheEditorWithEscapeAndTab() {
        workspace.editor().click();
        page.keyboard().press("Escape");
        page.keyboard().press("Tab");
        assertThat(workspace.editor()).not().isFocused();
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }
}
