package city.whistle.intake.qrcode;

import city.whistle.intake.Keys;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** Writes and reads the signed text of a code: 8 bytes serial, 8 bytes grid, 8 bytes signature, in 32 characters. */
@ApplicationScoped
public class QrTokens {
    private static final int NUMBERS = 16;
    private static final int SIGNATURE = 8;

    private final Keys keys;

    QrTokens(Keys keys) {
        this.keys = keys;
    }

    String write(QrToken token) {
        var content = ByteBuffer.allocate(NUMBERS)
                .putLong(token.serial())
                .putLong(Long.parseLong(token.grid()))
                .array();
        var signed = ByteBuffer.allocate(NUMBERS + SIGNATURE)
                .put(content)
                .put(signature(content))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
    }

    /** What the text says, if this installation wrote it. */
    Optional<QrToken> read(String text) {
        try {
            var bytes = Base64.getUrlDecoder().decode(text);
            if (bytes.length != NUMBERS + SIGNATURE) {
                return Optional.empty();
            }
            var content = Arrays.copyOf(bytes, NUMBERS);
            var given = Arrays.copyOfRange(bytes, NUMBERS, bytes.length);
            return MessageDigest.isEqual(given, signature(content)) ? Optional.of(parse(content)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether this installation wrote the text. */
    public boolean isOurs(String text) {
        return read(text).isPresent();
    }

    private static QrToken parse(byte[] content) {
        var numbers = ByteBuffer.wrap(content);
        return new QrToken(numbers.getLong(), "%015d".formatted(numbers.getLong()));
    }

    private byte[] signature(byte[] content) {
        return Arrays.copyOf(keys.mac("qr", content), SIGNATURE);
    }
}
