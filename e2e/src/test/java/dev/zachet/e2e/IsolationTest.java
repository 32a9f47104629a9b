package dev.zachet.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.zachet.e2e.Workspace.named;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import dev.zachet.e2e.Chromium.Look;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Interleaved transactions: predicted, really run, explained; and one's own, played and shared. */
class IsolationTest {
    private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

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
    void aWrongPredictionOnWriteSkewIsToldWhatReallyHappened(String language) {
        boolean russian = language.equals("ru");
        try (Page page = chromium.open(Look.wide(language))) {
            page.setDefaultTimeout(60_000);
            page.navigate(app.url("/practice/isolation/write-skew-on-call"));
            page.getByRole(AriaRole.BUTTON, named(russian ? "Начать" : "Begin")).click();
            say(page, russian ? "ждёт другую сессию" : "waits for another session", russian);

            Locator stage = page.getByRole(
                    AriaRole.REGION,
                    new Page.GetByRoleOptions()
                            .setName(russian ? "Сценарий" : "Scenario")
                            .setExact(true));
            assertThat(stage)
                    .containsText(
                            russian
                                    ? "вы ждали «ждёт другую сессию», на деле — меняет 1 строку"
                                    : "you expected “waits for another session”, but it changes 1 row",
                            PATIENTLY);
            assertThat(stage)
                    .containsText(
                            russian
                                    ? "Строки разные, ждать некого."
                                    : "The rows are different, so there is nobody to wait for.");
            page.reload();
            say(page, russian ? "видит 1" : "sees 1", russian);
            say(page, russian ? "фиксируется" : "commits", russian);
            page.getByRole(AriaRole.RADIO, named("Repeatable Read").setExact(true))
                    .check();
            assertThat(Axe.violations(page)).isEmpty();
            page.getByRole(
                            AriaRole.CHECKBOX,
                            named(russian ? "Прочитать дежурных с FOR UPDATE" : "Read those on call FOR UPDATE"))
                    .check();
            page.getByRole(AriaRole.BUTTON, named(russian ? "Сдать" : "Hand in"))
                    .click();

            assertThat(page.locator("[data-outcome]"))
                    .containsText(russian ? "Есть ошибки" : "Not all of it is right", PATIENTLY);
            assertThat(stage).containsText(russian ? "Предсказания: верно 2 из 3" : "Predictions: 2 of 3 right");
            assertThat(stage)
                    .containsText(
                            russian
                                    ? "Вы назвали «Repeatable Read», на деле — Serializable."
                                    : "You said “Repeatable Read”; it is: Serializable.");
            assertThat(stage).containsText("PostgreSQL 18");
            assertThat(stage).containsText("40001 serialization_failure");
            assertThat(stage)
                    .containsText(
                            russian ? "Вы его не отметили, а он помогает." : "You did not mark it, but it helps.");
            assertThat(Axe.violations(page)).isEmpty();
            page.getByRole(AriaRole.BUTTON, named(russian ? "Пройти заново" : "Start over"))
                    .click();
            assertThat(page.getByRole(AriaRole.BUTTON, named(russian ? "Начать" : "Begin")))
                    .isVisible();
        }
    }

    private static void say(Page page, String choice, boolean russian) {
        page.getByRole(AriaRole.RADIO, named(choice)).check();
        page.getByRole(AriaRole.BUTTON, named(russian ? "Ответить и выполнить" : "Answer and run"))
                .click();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void anInterleavingOfOnesOwnRunsOnlyWhenAskedAndTravelsInItsLink(String language) {
        try (Page page = chromium.open(Look.phone(language).dark())) {
            boolean russian = language.equals("ru");
            page.setDefaultTimeout(60_000);
            page.navigate(app.url("/isolation"));
            Locator steps = page.getByRole(
                    AriaRole.TEXTBOX, named(russian ? "Шаги" : "Steps").setExact(true));
            steps.fill("A: begin\nA: update account set balance = 1\nB: update account set balance = 2\nA!");
            page.getByRole(AriaRole.BUTTON, named(russian ? "Сыграть" : "Play").setExact(true))
                    .click();
            Locator timeline = page.getByRole(
                    AriaRole.REGION, named(russian ? "Ход сценария по шагам" : "What happened, step by step"));
            assertThat(timeline).containsText(russian ? "ждёт A" : "waits for A", PATIENTLY);
            assertThat(timeline).containsText(russian ? "меняет 2 строки" : "changes 2 rows");
            assertThat(Axe.violations(page)).isEmpty();
            page.evaluate(
                    "navigator.clipboard.writeText = (text) => { window.copied = text; return Promise.resolve(); }");
            page.getByRole(AriaRole.BUTTON, named(russian ? "Скопировать ссылку" : "Copy a link"))
                    .click();
            page.waitForFunction("window.copied");
            String link = (String) page.evaluate("window.copied");

            try (Page other = chromium.open(Look.wide(language))) {
                other.navigate(link);
                assertThat(other.getByRole(
                                AriaRole.TEXTBOX,
                                named(russian ? "Шаги" : "Steps").setExact(true)))
                        .hasValue(Pattern.compile("A!$"));
                assertThat(other.getByRole(AriaRole.ALERT).first()).isVisible();
                assertThat(other.getByRole(
                                AriaRole.REGION,
                                named(russian ? "Ход сценария по шагам" : "What happened, step by step")))
                        .isHidden();
                other.navigate(link.substring(0, link.length() - 9));
                assertThat(other.getByRole(AriaRole.ALERT))
                        .containsText(russian ? "Ссылка повреждена" : "The link is damaged");
            }
        }
    }
}
