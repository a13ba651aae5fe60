package city.whistle.escalation.notice.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import city.whistle.escalation.notice.sms.SmppLink.Account;
import city.whistle.escalation.notice.sms.SmppLink.NotTaken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jsmpp.bean.Alphabet;
import org.jsmpp.bean.SubmitSm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a real SMPP server on this machine. */
class SmppTest {
    private static final String SHORT = "【超期】工单2603020000018";

    private final Map<String, Boolean> receipts = new ConcurrentHashMap<>();
    private MessageCentre centre;
    private SmppLink link;

    @BeforeEach
    void aLineToTheCentre() throws IOException {
        centre = new MessageCentre();
        link = new SmppLink(new Account("127.0.0.1", centre.port(), "whistle", "secret", "", "12345"), receipts::put);
    }

    @AfterEach
    void theCentreIsGone() throws IOException {
        link.close();
        centre.close();
    }

    @Test
    void aShortChineseTextIsOneMessageInUcs2() throws Exception {
        var ids = link.send("13800000000", SHORT);

        assertThat(ids).hasSize(1);
        var message = centre.taken().getFirst();
        assertThat(message.getDestAddress()).isEqualTo("13800000000");
        assertThat(message.getSourceAddr()).isEqualTo("12345");
        assertThat(message.getDataCoding()).isEqualTo(Alphabet.ALPHA_UCS2.value());
        assertThat(new String(message.getShortMessage(), StandardCharsets.UTF_16BE))
                .isEqualTo(SHORT);
        assertThat(message.getRegisteredDelivery()).isEqualTo((byte) 1);
    }

    @Test
    void aLongOneIsSeveralWithAHeaderThatJoinsThem() throws Exception {
        var text = "承办单位请立即处理，".repeat(20) + "😀" + "并书面答复。".repeat(5);

        var ids = link.send("13800000000", text);

        assertThat(ids).hasSizeGreaterThan(3).doesNotHaveDuplicates();
        assertThat(centre.taken()).hasSize(ids.size()).allSatisfy(part -> {
            assertThat(part.isUdhi()).isTrue();
            assertThat(part.getShortMessage()).hasSizeLessThanOrEqualTo(140).startsWith(5, 0, 3);
            assertThat(part.getShortMessage()[4]).isEqualTo((byte) ids.size());
        });
        assertThat(joined()).isEqualTo(text);
    }

    @Test
    void receiptsSayWhetherItArrived() throws Exception {
        var arrives = link.send("13800000000", SHORT).getFirst();
        var fails = link.send("13800000001", SHORT).getFirst();

        centre.receipt(arrives, "ENROUTE");
        centre.receipt(arrives, "DELIVRD");
        centre.receipt(fails, "UNDELIV");

        await().atMost(Duration.ofSeconds(30)).until(() -> receipts.size() == 2);
        assertThat(receipts).containsEntry(arrives, true).containsEntry(fails, false);
    }

    @Test
    void aLineThatWasDroppedIsBoundAnew() throws Exception {
        link.send("13800000000", SHORT);

        centre.drop();

        await().atMost(Duration.ofSeconds(30)).until(() -> {
            link.stayBound();
            return centre.sessions().size() > 1;
        });
        await().atMost(Duration.ofSeconds(30))
                .ignoreExceptions()
                .until(() -> link.send("13800000000", SHORT).size() == 1);
        assertThat(centre.taken()).hasSizeGreaterThan(1);
    }

    @Test
    void whatTheCentreRefusesIsNotTaken() throws Exception {
        link.send("13800000000", SHORT);
        centre.refuse(0x58);

        assertThatThrownBy(() -> link.send("13800000000", SHORT))
                .isInstanceOf(NotTaken.class)
                .hasMessageContaining("0x58");
    }

    @Test
    void aCentreThatIsAwayIsSaidToBe() throws Exception {
        centre.close();

        // whoever waited for a connection may still get one
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThatThrownBy(() -> link.send("13800000000", SHORT))
                        .isInstanceOf(NotTaken.class)
                        .hasMessageContaining("cannot be reached"));
    }

    private String joined() {
        var bytes = new ByteArrayOutputStream();
        for (SubmitSm part : centre.taken()) {
            bytes.writeBytes(Arrays.copyOfRange(part.getShortMessage(), 6, part.getShortMessage().length));
        }
        return bytes.toString(StandardCharsets.UTF_16BE);
    }
}
