package city.whistle.intake.complaint;

import city.whistle.intake.Keys;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The number on a receipt that says what was received and when: a keyed hash of the case's number, the second of its
 * filing and its words. Whoever changes one of them cannot make the number that fits.
 */
@ApplicationScoped
public class ReceiptSeal {
    /** Enough that nobody finds another content with the same number. */
    private static final int BYTES = 16;

    static final int LENGTH = 2 * BYTES;

    private final Keys keys;

    public ReceiptSeal(Keys keys) {
        this.keys = keys;
    }

    /** The seal of a complaint: 32 digits. */
    public String of(Complaint complaint) {
        var text = complaint.text().getBytes(StandardCharsets.UTF_8);
        var number = complaint.number().getBytes(StandardCharsets.US_ASCII);
        var content = ByteBuffer.allocate(number.length + Long.BYTES + text.length)
                .put(number)
                .putLong(complaint.filedAt().truncatedTo(ChronoUnit.SECONDS).getEpochSecond())
                .put(text)
                .array();
        return HexFormat.of().withUpperCase().formatHex(keys.mac("receipt", content), 0, BYTES);
    }

    /** The seal as somebody typed it: with gaps, strokes or small letters. */
    public static String read(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    /** The seal as people read it: in groups of four. */
    public static String grouped(String seal) {
        return seal.replaceAll("(.{4})(?=.)", "$1-");
    }
}
