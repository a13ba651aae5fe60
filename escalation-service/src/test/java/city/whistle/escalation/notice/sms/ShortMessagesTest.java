package city.whistle.escalation.notice.sms;

import static city.whistle.escalation.fixture.CaseFixture.aCase;

import city.whistle.escalation.EscalationTest;
import city.whistle.escalation.fixture.CaseFixture;
import city.whistle.testkit.WithBackbone;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Receipts of the message centre become what the log of deliveries says. */
@QuarkusTest
@WithBackbone
class ShortMessagesTest extends EscalationTest {
    @Inject
    ShortMessages messages;

    private final CaseFixture one = aCase();

    @Test
    void aNoticeIsDeliveredOnceAllItsPartsAre() throws Exception {
        var notice = sent("13800000011");
        var early = id();
        var late = id();

        messages.receipt(early, true);
        messages.note(notice, List.of(early, late));
        messages.receipt(late, true);

        soon().until(() -> state(notice).equals("delivered"));
    }

    @Test
    void aNoticeHasFailedAsSoonAsOneOfItsPartsHas() throws Exception {
        var notice = sent("13800000012");
        var part = id();
        messages.note(notice, List.of(part, id()));

        messages.receipt(part, false);

        soon().until(() -> state(notice).equals("failed"));
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private UUID sent(String number) throws SQLException {
        clock.set("2026-03-02T09:30");
        dispatch(one, "2026-03-02T09:00", "education");
        var id = UUID.randomUUID();
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into notice (id, case_id, template, unit, person, role, channel, address, state,
                                            created_at, sent_at)
                        values (?, ?, 'urge', 'education', 'head-education', 'head', 'sms', ?, 'sent', now(), now())
                        """)) {
            insert.setObject(1, id);
            insert.setObject(2, one.id);
            insert.setString(3, number);
            insert.executeUpdate();
        }
        return id;
    }

    private String state(UUID notice) {
        return supervisor()
                .get("/api/v1/notices?case=" + one.id)
                .jsonPath()
                .getString("items.find { it.noticeId == '" + notice + "' }.state");
    }
}
