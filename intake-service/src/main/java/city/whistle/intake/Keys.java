package city.whistle.intake;

import city.whistle.access.ProductionGuard;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What is derived from the installation's secret: one key for each purpose, so that no use of it weakens another. */
@ApplicationScoped
public class Keys {
    private static final String MAC = "HmacSHA256";

    private final byte[] secret;
    private final ObjectMapper json;

    public Keys(IntakeConfig config, ObjectMapper json) {
        if (config.secret().length() < ProductionGuard.SHORTEST_SECRET) {
            throw new IllegalStateException(
                    "WHISTLE_SECRET must have at least " + ProductionGuard.SHORTEST_SECRET + " characters");
        }
        this.secret = config.secret().getBytes(StandardCharsets.UTF_8);
        this.json = json;
    }

    /** The keyed hash of a content, different for each purpose. */
    public byte[] mac(String purpose, byte[] content) {
        return hmac(key(purpose), content);
    }

    /** The keyed hash of a text, in hexadecimal digits. */
    public String hash(String purpose, String text) {
        return HexFormat.of().formatHex(mac(purpose, text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The keyed hash of a request: tells a repeat from another request, and nothing of what was in it. */
    public String fingerprint(Object request) {
        try {
            return HexFormat.of().formatHex(mac("fingerprint", json.writeValueAsBytes(request)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The 256 bits of a purpose's cipher. */
    public byte[] cipherKey(String purpose) {
        return key("cipher:" + purpose);
    }

    private byte[] key(String purpose) {
        return hmac(secret, ("whistle.intake:" + purpose).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] hmac(byte[] key, byte[] content) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
