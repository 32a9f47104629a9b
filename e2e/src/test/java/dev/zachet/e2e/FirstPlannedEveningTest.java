package dev.zachet.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.zachet.e2e.Workspace.named;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.zachet.e2e.Chromium.Look;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The evening on which somebody begins in earnest: placed, planned, reviewed, and taken along to other programs. */
class FirstPlannedEveningTest {
    private static final int PLACED = 2;
    private static final int REVIEWED = 3;

    @TempDir
    private Path data;

    @ParameterizedTest
    @CsvSource({
        "ru, Начать замер, Начать первую часть, Не знаю, Закончить замер, Авито, Составить план, Начать, В календарь, Скачать .apkg",
        "en, Begin the placement, Begin the first part, I don’t know, End the placement, Avito, Make the plan, Begin, To calendar,"
                + " Download .apkg"
    })
    void isPlacedPlansTwentyOneDaysReviewsAndTakesItAlong(
            String language,
            String find,
            String begin,
            String dontKnow,
            String end,
            String second,
            String make,
            String review,
            String calendar,
            String cards)
            throws Exception {
        try (App app = App.start(data.resolve(language));
                Chromium chromium = new Chromium()) {
            Page page = chromium.open(Look.wide(language));
            page.navigate(app.url("/"));
            page.getByRole(AriaRole.LINK, named(find)).click();
            page.getByRole(AriaRole.BUTTON, named(begin)).click();
            for (int asked = 0; asked < PLACED; asked++) {
                String question = page.locator("article h1").textContent();
                page.getByRole(AriaRole.BUTTON, named(dontKnow)).click();
                page.locator("article section").first().waitFor();
                page.keyboard().press("Enter");
                assertThat(page.locator("article h1")).not().hasText(question);
            }
            page.getByRole(AriaRole.BUTTON, named(end)).click();

            page.getByRole(AriaRole.CHECKBOX, named("Ozon")).check();
            page.getByRole(AriaRole.CHECKBOX, named(second)).check();
            page.getByRole(AriaRole.BUTTON, named(make)).click();
            Locator today = page.locator("section[aria-labelledby=todays-steps]");
            today.getByRole(AriaRole.LINK).first().waitFor();
            assertThat(app.get("/api/plan")).contains("\"daysLeft\":21", "\"id\":\"ozon\"", "\"id\":\"avito\"");
            List<String> planned = today.getByRole(AriaRole.LISTITEM).allInnerTexts();
            assertThat(planned).hasSizeGreaterThan(2);

            today.locator("a[href='/review?planned=true']").first().click();
            page.getByRole(AriaRole.BUTTON, named(review)).click();
            for (int card = 0; card < REVIEWED; card++) {
                String question = page.locator("article h1").textContent();
                page.keyboard().press("Space");
                page.locator("article section").first().waitFor();
                page.keyboard().press("3");
                assertThat(page.locator("article h1")).not().hasText(question);
            }
            page.navigate(app.url("/"));
            page.waitForCondition(() -> "[]".equals(page.evaluate("localStorage.getItem('zachet.cards.outbox')")));
            page.reload();
            today.getByRole(AriaRole.LINK).first().waitFor();
            assertThat(today.getByRole(AriaRole.LISTITEM).allInnerTexts()).isNotEqualTo(planned);

            page.navigate(app.url("/plan"));
            Download events = page.waitForDownload(
                    () -> page.getByRole(AriaRole.LINK, named(calendar)).click());
            List<?> days = new CalendarBuilder()
                    .build(Files.newBufferedReader(events.path()))
                    .getComponents(Component.VEVENT);
            assertThat(days).hasSizeBetween(15, 22);

            page.navigate(app.url("/cards"));
            Download deck = page.waitForDownload(
                    () -> page.getByRole(AriaRole.BUTTON, named(cards)).click());
            assertThat(Apkg.ask(deck.path(), "pragma integrity_check", "select count(*) from revlog"))
                    .isEqualTo("ok " + (PLACED + REVIEWED));
        }
    }
}
