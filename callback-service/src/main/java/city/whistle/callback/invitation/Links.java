package city.whistle.callback.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The secret part of an invitation's link: its id and a signature, so that nothing to open it by is stored. */
@ApplicationScoped
public class Links {
    private static final String MAC = "HmacSHA256";
    private static final int ID_BYTES = 16;
    private static final int MAC_BYTES = 12;

    private final byte[] key;
    private final String address;

    Links(InvitationConfig config) {
        this.key = mac(
                config.secret().getBytes(StandardCharsets.UTF_8),
                "whistle.callback:invitation".getBytes(StandardCharsets.UTF_8));
        this.address = config.address();
    }

    /** The whole link. */
    String to(UUID invitation) {
        return address + "/answer/" + token(invitation);
    }

    /** What stands in the link. */
    String token(UUID invitation) {
        var id = bytes(invitation);
        var token = Arrays.copyOf(id, ID_BYTES + MAC_BYTES);
        System.arraycopy(mac(key, id), 0, token, ID_BYTES, MAC_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** The invitation a link is of; empty when we have not made it. */
    public Optional<UUID> read(String token) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (bytes.length != ID_BYTES + MAC_BYTES) {
            return Optional.empty();
        }
        var id = Arrays.copyOf(bytes, ID_BYTES);
        var signature = Arrays.copyOfRange(bytes, ID_BYTES, bytes.length);
        var buffer = ByteBuffer.wrap(id);
        return MessageDigest.isEqual(signature, Arrays.copyOf(mac(key, id), MAC_BYTES))
                ? Optional.of(new UUID(buffer.getLong(), buffer.getLong()))
                : Optional.empty();
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(ID_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static byte[] mac(byte[] key, byte[] content) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
