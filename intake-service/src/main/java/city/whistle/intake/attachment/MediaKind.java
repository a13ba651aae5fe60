package city.whistle.intake.attachment;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The kinds of file that are taken; known by their first bytes, whatever the sender calls them. */
public enum MediaKind {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp"),
    PDF("application/pdf", "pdf");

    private final String mediaType;
    private final String ending;

    MediaKind(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The ending of its file names. */
    public String ending() {
        return ending;
    }

    /** The kind of a stored file. */
    public static MediaKind of(String mediaType) {
        for (var kind : values()) {
            if (kind.mediaType.equals(mediaType)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(mediaType);
    }

    /** The kind by the first bytes. */
    static Optional<MediaKind> sniff(byte[] head) {
        if (startsWith(head, 0, 0xff, 0xd8, 0xff)) {
            return Optional.of(JPEG);
        }
        if (startsWith(head, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n')) {
            return Optional.of(PNG);
        }
        if (startsWith(head, 0, 'R', 'I', 'F', 'F') && startsWith(head, 8, 'W', 'E', 'B', 'P')) {
            return Optional.of(WEBP);
        }
        return startsWith(head, 0, '%', 'P', 'D', 'F', '-') ? Optional.of(PDF) : Optional.empty();
    }

    /** The four letters by which formats name their parts. */
    static String name(ByteBuffer file, int at) {
        var letters = new byte[4];
        file.get(at, letters);
        return new String(letters, StandardCharsets.ISO_8859_1);
    }

    private static boolean startsWith(byte[] head, int at, int... expected) {
        if (head.length < at + expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((head[at + i] & 0xff) != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
