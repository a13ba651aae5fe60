package city.whistle.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.whistle.http.InvalidField;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::"
            })
    void insideAndReservedAddressesAreNotPublic(String address) throws UnknownHostException {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "2400:3200::1", "203.0.114.1"})
    void whatLiesInTheInternetIs(String address) throws UnknownHostException {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org",
                "https://localhost/x",
                "https://127.0.0.1",
                "https://[::1]/",
                "https://2130706433",
                "https://user:pw@example.org",
                "https://example.org/#x",
                "ftp://example.org",
                "https://example.org:70000",
                "nonsense",
                "https://"
            })
    void noUrlLeadsInside(String url) {
        var addresses = new WebhookUrl(false);

        assertThatThrownBy(() -> addresses.read(url)).isInstanceOf(InvalidField.class);
    }

    @Test
    void pausesDoubleUpToTheLongest() {
        var backoff = new Backoff(Duration.ofSeconds(2), Duration.ofMinutes(5));

        assertThat(backoff.after(1)).isEqualTo(Duration.ofSeconds(2));
        assertThat(backoff.after(4)).isEqualTo(Duration.ofSeconds(16));
        assertThat(backoff.after(1000)).isEqualTo(Duration.ofMinutes(5));
    }
}
