package city.whistle.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signatures as the Standard Webhooks specification has them, so that ready-made libraries check them: HMAC-SHA256 over
 * {@code id.timestamp.body}. Each address has a secret of its own, derived from the installation's and stored nowhere.
 */
@ApplicationScoped
public class Signature {
    private static final String ALGORITHM = "HmacSHA256";
    private static final String SECRET_PREFIX = "whsec_";
    private static final String VERSION = "v1,";

    private final WebhookConfig config;

    Signature(WebhookConfig config) {
        this.config = config;
    }

    /** The secret of an address, as its owner is told it. */
    public String secretOf(UUID webhook, int number) {
        return SECRET_PREFIX + Base64.getEncoder().encodeToString(key(webhook, number));
    }

    /** The header {@code webhook-signature} of a message. */
    String of(UUID webhook, int secretNumber, String messageId, long seconds, String body) {
        var signed = messageId + "." + seconds + "." + body;
        return VERSION + Base64.getEncoder().encodeToString(hmac(key(webhook, secretNumber), signed));
    }

    private byte[] key(UUID webhook, int number) {
        return hmac(config.secret().getBytes(StandardCharsets.UTF_8), "webhook " + webhook + " " + number);
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
