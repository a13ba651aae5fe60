package city.whistle.access.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The key of the chain, derived from the installation's secret: who writes to the database alone cannot make a hash. */
@ApplicationScoped
class AuditKey {
    private static final String ALGORITHM = "HmacSHA256";
    private static final String PURPOSE = "whistle audit chain";

    private final SecretKeySpec key;

    AuditKey(@ConfigProperty(name = "whistle.audit.secret") String secret) {
        var root = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
        this.key = new SecretKeySpec(mac(root).doFinal(PURPOSE.getBytes(StandardCharsets.UTF_8)), ALGORITHM);
    }

    Mac mac() {
        return mac(key);
    }

    private static Mac mac(SecretKeySpec key) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
