package city.whistle.webhooks;

import city.whistle.http.InvalidField;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads an address as somebody types it; what a name resolves to is looked at each time something is sent. */
record WebhookUrl(boolean allowPrivate) {
    private static final int LONGEST = 500;
    private static final int LAST_PORT = 65_535;
    private static final Pattern LITERAL = Pattern.compile("[0-9.]+|\\[.*]");

    String read(@Nullable String typed) {
        var text = typed == null ? "" : typed.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw wrong("must have 1 to " + LONGEST + " characters");
        }
        try {
            check(new URI(text));
        } catch (URISyntaxException e) {
            throw wrong("must be an address such as https://tickets.example.org/whistle");
        }
        return text;
    }

    private void check(URI url) {
        var scheme = url.getScheme();
        if (url.getPort() == 0 || url.getPort() > LAST_PORT) {
            throw wrong("must name a port from 1 to " + LAST_PORT + ", or none");
        }
        if (url.getHost() == null || url.getUserInfo() != null || url.getFragment() != null) {
            throw wrong("must be an address with a host, without user and fragment");
        }
        if (!"https".equals(scheme) && !(allowPrivate && "http".equals(scheme))) {
            throw wrong(allowPrivate ? "must begin with https:// or http://" : "must begin with https://");
        }
        if (!allowPrivate && isPrivate(url.getHost())) {
            throw wrong("must not be an address inside a private network");
        }
    }

    private static InvalidField wrong(String message) {
        return new InvalidField("url", message);
    }

    /** Whether the host says so itself; a name is looked up only when something is sent. */
    private static boolean isPrivate(String host) {
        if (host.equalsIgnoreCase("localhost")) {
            return true;
        }
        try {
            return LITERAL.matcher(host).matches() && !PublicAddress.is(InetAddress.getByName(host));
        } catch (UnknownHostException e) {
            return true;
        }
    }
}
