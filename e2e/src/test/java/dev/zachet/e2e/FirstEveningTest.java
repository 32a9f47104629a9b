package dev.zachet.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.zachet.e2e.Workspace.named;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.zachet.e2e.Chromium.Look;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A newcomer's way from the first page to a solved exercise, and what is left of it after a crash. */
class FirstEveningTest {
    @TempDir
    private Path data;

    @ParameterizedTest
    @CsvSource({
        "ru, К первой задаче, Примеры проходят, Принято, Чек-лист, есть подтверждения, Решена 1 задача",
        "en, Solve the first one, The examples pass, Accepted, Checklist, some evidence, 1 of"
    })
    void solvesAnExerciseAndFindsItAgainAfterACrash(
            String language,
            String begin,
            String examplesPass,
            String accepted,
            String checklist,
            String someEvidence,
            String solved) {
        try (App app = App.start(data.resolve(language));
                Chromium chromium = new Chromium()) {
            Page page = chromium.open(Look.wide(language));
            page.navigate(app.url("/"));
            page.getByRole(AriaRole.LINK, named(begin)).click();
            Workspace workspace = new Workspace(page, language);
            String exercise = page.url().replaceFirst(".*/practice/", "");

            workspace.write(Bank.file(exercise, "exemplar.py"));
            workspace.run();
            assertThat(workspace.verdict()).isEqualTo(examplesPass);
            workspace.submit();
            assertThat(page.getByRole(AriaRole.HEADING, named(accepted))).isVisible();
            assertThat(workspace.saved()).isVisible();

            app.crashAndRestart();

            page.reload();
            assertThat(workspace.editor()).containsText("def ");
            assertThat(page.getByRole(AriaRole.HEADING, named(accepted))).isVisible();
            page.getByRole(AriaRole.LINK, named(checklist).setExact(true))
                    .first()
                    .click();
            assertThat(page.getByText(someEvidence, new Page.GetByTextOptions().setExact(true))
                            .first())
                    .isAttached();
            page.navigate(app.url("/"));
            assertThat(page.getByText(solved)).isVisible();
            page.locator("section[aria-labelledby=recent]")
                    .getByRole(AriaRole.LINK)
                    .first()
                    .click();
            assertThat(page.getByRole(AriaRole.HEADING, named(accepted))).isVisible();
        }
    }
}
