package city.whistle.dispatch.webhook;

import city.whistle.dispatch.ticket.Fields;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads an address as somebody types it; what a name resolves to is looked at each time something is sent. */
record WebhookUrl(boolean allowPrivate) {
    private static final int LONGEST = 500;
    private static final Pattern LITERAL = Pattern.compile("[0-9.]+|\\[.*]");

    String read(Fields fields, @Nullable String typed) {
        var text = fields.text("url", typed, LONGEST);
        if (!text.isEmpty()) {
            check(fields, text);
        }
        return text;
    }

    private void check(Fields fields, String text) {
        try {
            var url = new URI(text);
            var scheme = url.getScheme();
            if (url.getHost() == null || url.getUserInfo() != null || url.getFragment() != null) {
                fields.wrong("url", "must be an address with a host, without user and fragment");
            } else if (!"https".equals(scheme) && !(allowPrivate && "http".equals(scheme))) {
                fields.wrong("url", allowPrivate ? "must begin with https:// or http://" : "must begin with https://");
            } else if (!allowPrivate && isPrivate(url.getHost())) {
                fields.wrong("url", "must not be an address inside a private network");
            }
        } catch (URISyntaxException e) {
            fields.wrong("url", "must be an address such as https://tickets.example.org/whistle");
        }
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
