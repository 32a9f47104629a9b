package dev.zachet.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Debian's Chromium, driven by Playwright; nothing is downloaded. */
final class Chromium implements AutoCloseable {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final double PATIENCE_MILLIS = 60_000;

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setHeadless(true)
                    .setArgs(FLAGS));

    static {
        // Only a bound for what never comes: a busy machine may take its time.
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    }

    /** How a page is looked at. */
    record Look(String language, ColorScheme scheme, int width, int height) {
        static Look wide(String language) {
            return new Look(language, ColorScheme.LIGHT, 1440, 900);
        }

        static Look phone(String language) {
            return new Look(language, ColorScheme.LIGHT, 360, 740);
        }

        /** Each language, scheme and width beside each of the others: half of all looks, and no pair is missed. */
        static Stream<Look> pairs() {
            return Stream.of(wide("ru"), wide("en").dark(), phone("ru").dark(), phone("en"));
        }

        Look dark() {
            return new Look(language, ColorScheme.DARK, width, height);
        }

        @Override
        public String toString() {
            return language + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT) + "-" + width;
        }
    }

    /** A fresh profile with one page. */
    Page open(Look look) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setLocale(look.language().equals("ru") ? "ru-RU" : "en-GB")
                .setColorScheme(look.scheme())
                .setViewportSize(look.width(), look.height()));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        return context.newPage();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
