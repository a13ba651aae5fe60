package city.whistle.testkit;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * A real Chromium, headless. Each page is a person of its own: fresh cookies, fresh storage. Where the machine has no
 * Chromium the test is skipped, and says so.
 */
public final class Chromium {
    private static final List<Path> PLACES = List.of(
            Path.of("/usr/bin/chromium"),
            Path.of("/usr/bin/chromium-browser"),
            Path.of("/usr/bin/google-chrome"),
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"));
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** How long anything may take to come true on a page, on a machine with a lot to do. */
    private static final double PATIENCE_MILLIS = 60_000;

    private static @Nullable Browser browser;

    private Chromium() {}

    /** A page on a phone of 360 × 740 points; the language is {@code zh-CN} or {@code en}. */
    public static Page phone(String language) {
        return open(new Browser.NewContextOptions()
                .setViewportSize(360, 740)
                .setIsMobile(true)
                .setHasTouch(true)
                .setLocale(language));
    }

    /** A page on a desk's screen of 1440 × 900. */
    public static Page desktop(String language) {
        return open(new Browser.NewContextOptions().setViewportSize(1440, 900).setLocale(language));
    }

    /** Goes to a page of staff and signs in on the way, as a person admitted by {@link Tokens#admit}. */
    public static void signIn(Page page, String address, String login) {
        page.navigate(address);
        page.fill("#username", login);
        page.fill("#password", "whistle");
        page.click("#kc-login");
        page.waitForURL(address + "**");
    }

    /** What axe finds serious or critical on the page, one line each. */
    public static List<String> seriousFindings(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " at "
                                + rule.getNodes().get(0).getTarget())
                        .toList();
    }

    private static synchronized Page open(Browser.NewContextOptions options) {
        if (browser == null) {
            browser = launch();
        }
        var page = browser.newContext(options).newPage();
        page.setDefaultTimeout(PATIENCE_MILLIS);
        return page;
    }

    private static Browser launch() {
        var program = program();
        Assumptions.assumeTrue(program.isPresent(), "no Chromium on this machine: browser tests are skipped");
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        var environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        return Playwright.create(new Playwright.CreateOptions().setEnv(environment))
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program.get())
                        .setArgs(FLAGS));
    }

    private static Optional<Path> program() {
        var named = System.getenv("WHISTLE_CHROMIUM");
        return named != null
                ? Optional.of(Path.of(named))
                : PLACES.stream().filter(Files::isExecutable).findFirst();
    }
}
