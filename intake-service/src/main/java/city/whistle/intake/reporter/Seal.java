package city.whistle.intake.reporter;

import city.whistle.intake.Keys;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.jspecify.annotations.Nullable;

/**
 * Seals what the vault keeps: AES-256-GCM, bound to the case and the field, so that no sealed value can be moved to
 * another row. Layout: one byte for the key's version, 12 bytes nonce, the sealed text.
 */
@ApplicationScoped
public class Seal {
    private static final byte VERSION = 1;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;
    private final Keys keys;
    private final SecureRandom random = new SecureRandom();

    public Seal(Keys keys) {
        this.keys = keys;
        this.key = keys.cipherKey("vault");
    }

    byte @Nullable [] close(UUID caseId, String field, @Nullable String text) {
        if (text == null) {
            return null;
        }
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var closed = cipher(Cipher.ENCRYPT_MODE, nonce, caseId, field, text.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(1 + NONCE + closed.length)
                .put(VERSION)
                .put(nonce)
                .put(closed)
                .array();
    }

    @Nullable
    String open(UUID caseId, String field, byte @Nullable [] sealed) {
        if (sealed == null) {
            return null;
        }
        var content = ByteBuffer.wrap(sealed);
        if (content.get() != VERSION) {
            throw new IllegalStateException("sealed with a key this installation does not have");
        }
        var nonce = new byte[NONCE];
        content.get(nonce);
        var closed = new byte[content.remaining()];
        content.get(closed);
        return new String(cipher(Cipher.DECRYPT_MODE, nonce, caseId, field, closed), StandardCharsets.UTF_8);
    }

    /** The keyed hash by which an old caller is found without opening anything. */
    @Nullable
    String hash(@Nullable String phone) {
        return phone == null ? null : keys.hash("phone", ReporterData.normalised(phone));
    }

    private byte[] cipher(int mode, byte[] nonce, UUID caseId, String field, byte[] content) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD((caseId + "/" + field).getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal or open the vault's entry of case " + caseId, e);
        }
    }
}
