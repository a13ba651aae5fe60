package city.whistle.intake.resident;

import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.testkit.Chromium;
import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Looks at a page as a person would. */
final class Looks {
    private Looks() {}

    /** A page without serious findings of axe, that is not wider than the phone; a picture of it goes to target. */
    static void fine(Page page, String name, String language) {
        shot(page, name, language);
        assertThat(Chromium.seriousFindings(page)).isEmpty();
        assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }

    static void shot(Page page, String name, String language) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/resident-" + name + "-" + language.substring(0, 2) + ".png")));
    }
}
