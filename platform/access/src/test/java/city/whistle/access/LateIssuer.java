package city.whistle.access;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

/** Points the application at an issuer that is not there yet. */
public final class LateIssuer implements QuarkusTestResourceLifecycleManager {
    @Override
    public int order() {
        return 1; // after the backbone, whose issuer this one replaces
    }

    @Override
    public Map<String, String> start() {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var address = "http://127.0.0.1:" + free.getLocalPort() + "/realms/whistle";
            return Map.of("quarkus.oidc.auth-server-url", address, "quarkus.oidc.token.issuer", address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        // the port was free, and is again
    }
}
