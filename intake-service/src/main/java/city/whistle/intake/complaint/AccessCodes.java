package city.whistle.intake.complaint;

import city.whistle.intake.Keys;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The six characters that open a case to its resident: computed from the case's id, never stored (ADR 6). */
@ApplicationScoped
public class AccessCodes {
    /** Neither 0 and O nor 1 and I, so that a code survives being read out. */
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int LENGTH = 6;
    private static final int BITS = 5;

    private final Keys keys;

    public AccessCodes(Keys keys) {
        this.keys = keys;
    }

    /** The code of a case. */
    public String of(UUID caseId) {
        var content = ByteBuffer.allocate(Long.BYTES * 2)
                .putLong(caseId.getMostSignificantBits())
                .putLong(caseId.getLeastSignificantBits())
                .array();
        var bits = ByteBuffer.wrap(keys.mac("access-code", content)).getLong();
        var code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt((int) (bits >>> (i * BITS)) & ((1 << BITS) - 1)));
        }
        return code.toString();
    }

    /** Whether the code opens the case; takes the same time for every wrong code. */
    public boolean opens(UUID caseId, @Nullable String code) {
        var given = code == null ? "" : code.strip().toUpperCase(Locale.ROOT);
        return MessageDigest.isEqual(
                of(caseId).getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
