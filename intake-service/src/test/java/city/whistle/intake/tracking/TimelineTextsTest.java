package city.whistle.intake.tracking;

import static city.whistle.intake.complaint.ComplaintFixture.FILED_AT;
import static city.whistle.intake.complaint.ComplaintFixture.PLACE;
import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.city.Language;
import city.whistle.intake.Crane;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TimelineTextsTest {
    private final TimelineTexts texts = new TimelineTexts(Crane.CITY);

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(texts("en").keySet()).isEqualTo(texts("zh").keySet());
    }

    @Test
    void everythingTheResidentIsToldHasWords() {
        var story = new Story(UUID.randomUUID(), "2603020000014", PLACE, FILED_AT)
                .triage()
                .dispatched()
                .signedIn(1)
                .logged("正在修", true)
                .done(1)
                .reopened(2)
                .closed(2);
        for (var event : story.events()) {
            var fact = Facts.of((city.whistle.contracts.TicketEvent) event);
            assertThat(texts.say(fact.template(), fact.details(), Language.ZH))
                    .isNotEqualTo(fact.template())
                    .doesNotContain("{", "}");
            assertThat(texts.say(fact.template(), fact.details(), Language.EN))
                    .isNotEqualTo(fact.template())
                    .doesNotContain("{", "}");
        }
    }

    @Test
    void innerNotesAreNotTold() {
        var story = new Story(UUID.randomUUID(), "2603020000014", PLACE, FILED_AT).logged("内部", false);

        assertThat(Facts.of((city.whistle.contracts.TicketEvent) story.events().get(0)))
                .isNull();
    }

    @Test
    void whatSomebodyWroteIsNotTakenForAPlaceholder() {
        assertThat(texts.say("ComplaintSupplemented", Map.of("text", "{unit} $1 \\"), Language.EN))
                .contains("{unit} $1 \\");
    }

    @Test
    void timesAreToldInTheCitysZone() {
        var details = Map.of("until", "2026-03-02T01:00:00Z", "reason", "等待汛期结束");

        assertThat(texts.say("TicketSuspended", details, Language.ZH)).contains("2026年3月2日 09:00", "等待汛期结束");
    }

    private static Properties texts(String language) {
        var properties = new Properties();
        try (var reader = new InputStreamReader(
                TimelineTexts.class.getResourceAsStream("/timeline_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
