package city.whistle.backbone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Ports on loopback. */
public final class Ports {
    // Below the ports that systems hand out to outgoing connections: nobody takes one of these while its server
    // restarts.
    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 32_000;
    private static final int TRIES = 200;

    private Ports() {}

    /** A port that nobody listens on. */
    public static int free() {
        for (int tries = 0; tries < TRIES; tries++) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            if (isFree(port)) {
                return port;
            }
        }
        throw new CannotStart("no free port between " + LOWEST + " and " + HIGHEST);
    }

    /** Whether a server could listen there. */
    public static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Makes sure that a server can listen there.
     *
     * @throws CannotStart when somebody else does
     */
    static void demand(int port, String server) {
        if (!isFree(port)) {
            throw new CannotStart(server + " cannot start: port " + port
                    + " is in use by another program; stop it or choose another port");
        }
    }
}
