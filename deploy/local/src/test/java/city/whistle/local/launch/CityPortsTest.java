package city.whistle.local.launch;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.whistle.backbone.Ports;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CityPortsTest {
    @Test
    void aPortInUseIsNamedWithWhatItIsFor() throws IOException {
        int base = Ports.free();
        try (var other = new ServerSocket(base + 1, 1, InetAddress.getLoopbackAddress())) {
            var ports = CityPorts.of(OptionalInt.of(base));

            assertThatThrownBy(ports::demandFree)
                    .isInstanceOf(CannotLaunch.class)
                    .hasMessageContaining(other.getLocalPort() + " (intake)")
                    .hasMessageContaining("--port-base");
        }
    }
}
