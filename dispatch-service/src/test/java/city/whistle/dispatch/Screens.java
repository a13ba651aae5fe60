package city.whistle.dispatch;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.testkit.Chromium;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The screens of people at work: each signs in once in each language, for all tests, and goes from page to page as people do.
 * After a test they rest, so that nobody's page asks for news.
 */
final class Screens {
    private static final int PATIENCE = 30_000;
    private static final String NOTHING = "about:blank";

    private static final Map<String, Page> PAGES = new HashMap<>();

    private Screens() {}

    /** A person's screen at that address. */
    static Page open(String language, String address, String login) {
        return open("desk/" + language + "/" + login, () -> Chromium.desktop(language), address, login);
    }

    /** The same on a phone. */
    static Page phone(String language, String address, String login) {
        return open("phone/" + language + "/" + login, () -> Chromium.phone(language), address, login);
    }

    private static Page open(String name, Supplier<Page> screen, String address, String login) {
        var known = PAGES.get(name);
        if (known != null) {
            known.navigate(address);
            return known;
        }
        var page = screen.get();
        PAGES.put(name, page);
        Chromium.signIn(page, address.replaceFirst("\\?.*", ""), login);
        page.navigate(address);
        return page;
    }

    /** Opens the action's form unless it is open. */
    static void open(Page page, String action) {
        if (!page.locator("#" + action + "-send").isVisible()) {
            page.locator("details:has(#" + action + "-send) > summary").click();
        }
    }

    /** Opens the action's form, fills what is given, and sends it. */
    static void act(Page page, String action, Map<String, String> fields) {
        open(page, action);
        fields.forEach((field, value) -> page.fill("#" + action + "-" + field, value));
        page.click("#" + action + "-send");
        page.waitForLoadState();
    }

    /** What comes by itself may take its time. */
    static void appears(Locator what) {
        assertThat(what).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
    }

    /** A picture of a page without serious findings; the findings are the same in both languages. */
    static void fine(Page page, String name, String language) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/" + name + "-" + language.substring(0, 2) + ".png")));
        if (!language.equals("en")) {
            assertThat(Chromium.seriousFindings(page)).isEmpty();
        }
    }

    /** Nobody looks at anything any more. */
    static void rest() {
        PAGES.values().stream().filter(page -> !page.url().equals(NOTHING)).forEach(page -> page.navigate(NOTHING));
    }
}
