package city.whistle.intake.reporter;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The key of one case. Each value is bound to the case and the field, so that none can be moved to another row. When the
 * key is destroyed, nobody reads the values again, wherever copies of them lie.
 */
final class DataKey {
    private static final int BYTES = 32;

    private final UUID caseId;
    private final Aead cipher;

    DataKey(UUID caseId, byte[] key) {
        this.caseId = caseId;
        try {
            this.cipher = new AesGcmJce(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] random() {
        return Random.randBytes(BYTES);
    }

    byte @Nullable [] close(String field, @Nullable String text) {
        try {
            return text == null ? null : cipher.encrypt(text.getBytes(StandardCharsets.UTF_8), context(field));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal the vault's entry of case " + caseId, e);
        }
    }

    @Nullable
    String open(String field, byte @Nullable [] sealed) {
        try {
            return sealed == null ? null : new String(cipher.decrypt(sealed, context(field)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot open the vault's entry of case " + caseId, e);
        }
    }

    private byte[] context(String field) {
        return (caseId + "/" + field).getBytes(StandardCharsets.UTF_8);
    }
}
