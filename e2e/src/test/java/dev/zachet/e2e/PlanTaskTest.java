package dev.zachet.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.zachet.e2e.Workspace.named;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.zachet.e2e.Chromium.Look;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A slow query made cheap, and a plan explained. */
class PlanTaskTest {
    private static final String INDEX = "plan/units-sold";
    private static final String PLAN = "plan/once-per-row";

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

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void aQueryIsMadeCheapAndBothPlansAreShown(String language) {
        boolean russian = language.equals("ru");
        Page page = chromium.open(Look.wide(language));
        page.navigate(app.url("/practice/" + INDEX));
        Locator today = page.getByRole(AriaRole.REGION, region(russian ? "План сейчас" : "The plan today"));
        assertThat(today).containsText(russian ? "читает таблицу целиком" : "reads the whole table");
        assertThat(Axe.violations(page)).isEmpty();

        Workspace workspace = new Workspace(page, language);
        Locator editor = page.getByRole(
                AriaRole.TEXTBOX, named(russian ? "Редактор скрипта SQL" : "Editor for your SQL script"));
        write(page, editor, Bank.file(INDEX, "wrong/carried-along.sql"));
        workspace.submit();
        assertThat(workspace.verdict())
                .isEqualTo(
                        russian
                                ? "Ответ верный, но не все условия выполнены"
                                : "The rows are right, but not every condition is met");
        assertThat(row(page, russian ? "Новые индексы занимают не больше 4 МБ" : "New indexes take at most 4 MB")
                        .getByRole(
                                AriaRole.IMG,
                                new Locator.GetByRoleOptions()
                                        .setName(russian ? "не выполнено" : "not met")
                                        .setExact(true)))
                .isVisible();

        write(page, editor, Bank.file(INDEX, "exemplar.sql"));
        assertThat(workspace.saved()).isVisible();
        workspace.submit();
        assertThat(page.getByRole(AriaRole.HEADING, named(russian ? "Принято" : "Accepted")))
                .isVisible();
        Locator before = page.getByRole(AriaRole.REGION, region(russian ? "Было" : "Before"));
        Locator after = page.getByRole(AriaRole.REGION, region(russian ? "Стало" : "Now"));
        assertThat(before).containsText("Seq Scan");
        assertThat(after).containsText("Index Only Scan");
        assertThat(Axe.violations(page)).isEmpty();

        page.reload();
        assertThat(page.getByRole(AriaRole.HEADING, named(russian ? "Принято" : "Accepted")))
                .isAttached();
        assertThat(editor).containsText("order_items_product_quantity");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void aPlanIsExplainedAndTheChosenCureIsPlayed(String language) {
        boolean russian = language.equals("ru");
        Page page = chromium.open(Look.wide(language));
        page.navigate(app.url("/practice/" + PLAN));
        page.getByRole(AriaRole.RADIO, named("Seq Scan")).check();
        page.getByRole(
                        AriaRole.RADIO,
                        named(russian ? "Таблица читается целиком 57 раз" : "The whole table is read 57 times"))
                .check();
        page.getByRole(AriaRole.RADIO, named(russian ? "Обновить статистику" : "Collect statistics anew"))
                .check();
        Workspace workspace = new Workspace(page, language);
        workspace.submit();
        assertThat(workspace.verdict()).isEqualTo(russian ? "Не все ответы верны" : "Not every answer is right");
        Locator after = page.getByRole(AriaRole.REGION, region(russian ? "Стало" : "Now"));
        assertThat(after).containsText("Seq Scan");
        assertThat(Axe.violations(page)).isEmpty();

        page.getByRole(AriaRole.RADIO, named(russian ? "Индекс по автору поста" : "An index on a post’s author"))
                .check();
        page.reload();
        assertThat(page.getByRole(
                        AriaRole.RADIO, named(russian ? "Индекс по автору поста" : "An index on a post’s author")))
                .isChecked();
        workspace.submit();
        assertThat(page.getByRole(AriaRole.HEADING, named(russian ? "Принято" : "Accepted")))
                .isVisible();
        assertThat(after).containsText("Index Only Scan");
    }

    @Test
    void onADarkPhonePlansFitAndAreAccessible() {
        Page page = chromium.open(Look.phone("ru").dark());
        page.navigate(app.url("/practice/" + INDEX));
        assertThat(page.getByRole(AriaRole.HEADING, named("Сколько продано"))).isVisible();
        assertThat(Axe.violations(page)).isEmpty();
        page.getByRole(AriaRole.TAB, named("План сейчас")).click();
        assertThat(page.getByRole(AriaRole.REGION, region("План сейчас"))).containsText("Seq Scan");
        assertThat(Axe.violations(page)).isEmpty();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(360);
    }

    private static void write(Page page, Locator editor, String source) {
        editor.click();
        page.keyboard().press("Control+A");
        page.keyboard().insertText(source);
    }

    private static Locator row(Page page, String text) {
        return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(text));
    }

    private static Page.GetByRoleOptions region(String name) {
        return named(name).setExact(true);
    }
}
