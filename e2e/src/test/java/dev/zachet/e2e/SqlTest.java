package dev.zachet.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.zachet.e2e.Workspace.named;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.zachet.e2e.Chromium.Look;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A question about data, answered in SQL on a real PostgreSQL. */
class SqlTest {
    private static final String EXERCISE = "sql/invited-nobody";
    private static final Pattern ROWS = Pattern.compile("^(Rows of|Строки таблицы) customers$");

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
    @CsvSource({
        "ru, 'Покупают, но никого не привели', Строки не те, Не хватает, Принято, Пройдено наборов: 6 из 6",
        "en, They buy but invite nobody, The rows differ, missing:, Accepted, 6 of 6 data sets passed"
    })
    void isAnsweredWronglyMendedAndCountedAsEvidence(
            String language, String title, String differ, String missing, String accepted, String sets) {
        try (Page page = chromium.open(Look.wide(language))) {
            page.navigate(app.url("/checklist/databases.join"));
            page.getByRole(AriaRole.LINK, named(title)).first().click();
            page.getByRole(AriaRole.GROUP, named("customers").setExact(true)).waitFor();

            write(page, Bank.file(EXERCISE, "wrong/not-in-with-null.sql"));
            page.keyboard().press("Control+'");
            assertThat(page.getByRole(AriaRole.HEADING, named(differ))).isVisible();
            assertThat(page.getByText(missing).first()).isVisible();

            write(page, Bank.file(EXERCISE, "exemplar.sql"));
            page.keyboard().press("Control+Enter");
            assertThat(page.getByRole(AriaRole.HEADING, named(accepted))).isVisible();
            assertThat(page.getByText(sets)).isVisible();

            page.reload();
            assertThat(page.getByRole(AriaRole.HEADING, named(accepted))).isVisible();
            assertThat(editor(page)).containsText("NOT EXISTS");
            assertThat(app.get("/api/items/databases.join")).contains(EXERCISE, "\"outcome\":\"accepted\"");
        }
    }

    @Test
    void marksThePlaceOfAnErrorAndTakesNamesFromTheTables() {
        try (Page page = chromium.open(Look.wide("en"))) {
            page.navigate(app.url("/practice/" + EXERCISE));
            write(page, "SELECT id,\n       titel\nFROM customers");
            page.keyboard().press("Control+'");
            assertThat(page.getByRole(AriaRole.HEADING, named("The statement failed")))
                    .isVisible();
            assertThat(page.locator(".cm-failing")).containsText("titel");
            page.getByRole(AriaRole.BUTTON, named("line 2, column 8")).click();
            assertThat(editor(page)).isFocused();

            page.keyboard().press("Shift+End");
            page.getByRole(AriaRole.TAB, named("Tables")).click();
            page.getByRole(AriaRole.BUTTON, named("Rows of customers")).click();
            assertThat(page.getByRole(AriaRole.CELL, named("Ivan Pavlov"))).isVisible();
            page.getByRole(AriaRole.GROUP, named("customers").setExact(true))
                    .getByRole(AriaRole.BUTTON)
                    .filter(new Locator.FilterOptions().setHasText("full_name"))
                    .click();
            page.keyboard().press("Control+'");
            assertThat(page.getByRole(AriaRole.COLUMNHEADER, named("full_name")).last())
                    .isVisible();
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void keepsNobodyOut(Look look) {
        List<String> troubles = new ArrayList<>();
        try (Page page = chromium.open(look)) {
            page.navigate(app.url("/practice/" + EXERCISE));
            page.locator("main h1").waitFor();
            boolean phone = look.width() < 1000;
            Locator tabs = page.getByRole(AriaRole.TAB);
            if (phone) {
                tabs.nth(1).click();
            }
            write(page, "SELECT id, email FROM customers");
            page.keyboard().press("Control+'");
            page.locator("h2[data-outcome]").waitFor();
            for (int tab = 0; tab < tabs.count(); tab++) {
                tabs.nth(tab).click();
                int shown = tab;
                Locator rows = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(ROWS));
                if (rows.isVisible()) {
                    rows.click();
                    page.getByRole(AriaRole.CELL, named("Ivan Pavlov")).waitFor();
                }
                Axe.violations(page).forEach(found -> troubles.add("tab " + shown + " " + found));
                if ((Boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth")) {
                    troubles.add("tab " + tab + " scrolls sideways");
                }
            }
        }
        assertThat(troubles).isEmpty();
    }

    private static Locator editor(Page page) {
        return page.getByRole(AriaRole.TEXTBOX, named("SQL"));
    }

    /** As from the clipboard: typing would complete and indent on its own. */
    private static void write(Page page, String sql) {
        editor(page).click();
        page.keyboard().press("Control+A");
        page.keyboard().insertText(sql);
    }
}
