package city.whistle.dispatch;

import static city.whistle.dispatch.FilingFixture.aComplaint;
import static city.whistle.dispatch.Screens.fine;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.city.City;
import city.whistle.testkit.Receiver;
import city.whistle.testkit.Tokens;
import city.whistle.testkit.WithBackbone;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithBackbone
class SystemPagesTest {
    private static final String UNIT = "power";
    private static final int PATIENCE = 30_000;
    private static final String HEAD = "head-" + UNIT;

    @TestHTTPResource("/desk/system")
    String system;

    @TestHTTPResource("/triage/packs")
    String packs;

    @Inject
    City city;

    @TestHTTPResource("/desk/workload")
    String workload;

    @AfterEach
    void peopleRest() {
        Screens.rest();
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 已送达", "en, delivered"})
    void aHeadConnectsTheUnitsSystemAndTriesItOut(String language, String delivered) {
        Tokens.of(HEAD).roles("unit_head").units(UNIT).admit();
        var page = Screens.open(language, system, HEAD);
        try (var receiver = new Receiver()) {
            page.fill("#add-url", "ftp://example.org");
            page.click("#add-send");
            assertThat(page.locator("#add-url-wrong")).isVisible();

            page.fill("#add-url", receiver.url());
            page.click("#add-send");
            assertThat(page.locator("#secret code")).containsText("whsec_");
            fine(page, "system", language);
            page.locator("table a").click();
            page.click("#test");

            assertThat(page.locator("#log"))
                    .containsText(delivered, new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
            assertThat(receiver.taken()).hasSize(1);
            fine(page, "system-log", language);
            page.locator("details:has(#remove) > summary").click();
            page.click("#remove");
            assertThat(page.locator("table")).hasCount(0);
        }
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 已移交 2 件", "en, 2 handed over"})
    void aHeadGivesAllTicketsOfWhoLeavesToAColleague(String language, String moved) {
        Tokens.of(HEAD).roles("unit_head").units(UNIT).admit();
        var one = People.signedIn(aComplaint(), UNIT);
        var other = People.signedIn(aComplaint(), UNIT);
        var page = Screens.open(language, workload, HEAD);

        page.locator("details:has(#hand-over-send) > summary").click();
        page.fill("#hand-over-from", "handler-" + UNIT);
        page.click("#hand-over-send");
        assertThat(page.locator("#hand-over-to-wrong")).isVisible();
        assertThat(page.locator("#hand-over-from")).hasValue("handler-" + UNIT);
        page.fill("#hand-over-to", "handler-" + UNIT + "-2");
        page.click("#hand-over-send");

        assertThat(page.locator("[role=status]")).containsText(moved);
        assertThat(People.ticket(one).getString("assignee")).isEqualTo("handler-" + UNIT + "-2");
        assertThat(People.ticket(other).getString("assignee")).isEqualTo("handler-" + UNIT + "-2");
        fine(page, "workload", language);
    }

    @Test
    void aSecondAdministratorPutsAPackIntoForceOnceWhatItChangesWasSeen() {
        var first = city.version();
        Tokens.of("admin-one").roles("admin").areas("*").admit();
        Tokens.of("admin-two").roles("admin").areas("*").admit();
        var offering = Screens.open("zh-CN", packs, "admin-one");
        offering.setInputFiles("#offer-pack", zip("lead: gas", "lead: nobody-there"));
        offering.click("#offer-send");
        assertThat(offering.locator("section[role=alert]")).containsText("routes.yaml line ");
        fine(offering, "packs-refused", "zh-CN");

        offering.setInputFiles("#offer-pack", zip("[land@city, community_affairs@subdistrict]", "[land@city]"));
        offering.click("#offer-send");
        assertThat(offering.locator("#own")).isVisible();
        assertThat(offering.locator("#pack")).containsText("处不同");
        assertThat(offering.locator("#activate-send")).hasCount(0);
        fine(offering, "pack", "zh-CN");
        var version = offering.url().replaceFirst(".*/", "");

        var deciding = Screens.open("en", packs + "/" + version, "admin-two");
        Screens.open(deciding, "activate");
        deciding.click("#activate-send");
        assertThat(deciding.locator("#activate-reason-wrong")).isVisible();
        fine(deciding, "pack", "en");
        deciding.fill("#activate-reason", "subdistricts have no part in it");
        try {
            deciding.click("#activate-send");

            assertThat(deciding.locator("[role=status]")).containsText(version + " is in force");
            assertThat(deciding.locator("#" + version)).containsText("subdistricts have no part in it");
            assertThat(city.version()).isEqualTo(version);
            fine(deciding, "packs", "en");
            offering.navigate(packs);
            fine(offering, "packs", "zh-CN");
        } finally {
            People.as(Tokens.of("admin-one").roles("admin").areas("*").sign())
                    .body(Map.of("reason", "it is as it was"))
                    .post("/api/v1/packs/" + first + "/activation");
        }
        assertThat(city.version()).isEqualTo(first);
    }

    private static FilePayload zip(String from, String to) {
        return new FilePayload("crane.zip", "application/zip", ZippedPack.with("routes.yaml", from, to));
    }
}
