package city.whistle.intake.attachment;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Writes a WebP's container anew with nothing in it but the picture: Java has no decoder for it, and the pixels alone
 * tell nothing of where and with what they were taken.
 */
final class WebpCleaner {
    private static final int HEADER = 12;
    private static final int FLAGS = 0;
    private static final byte ALPHA = 0x10;
    private static final byte ANIMATED = 0x02;

    private WebpCleaner() {}

    /**
     * The same picture without anything said about it.
     *
     * @throws BrokenFile when its parts do not fit together, or it moves
     */
    static Cleaned clean(byte[] content, PictureSize size) {
        try {
            var bytes = anew(content, size);
            var position = Exif.of(MediaKind.WEBP, content).position();
            return new Cleaned(MediaKind.WEBP, bytes, size.width(), size.height(), position);
        } catch (IndexOutOfBoundsException | ArithmeticException e) {
            throw new BrokenFile("must be a whole picture", e);
        }
    }

    private static byte[] anew(byte[] content, PictureSize size) {
        var file = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        int end = Math.addExact(file.getInt(4), 8);
        var kept = new ByteArrayOutputStream(content.length);
        int pictures = 0;
        for (int at = HEADER; at + 8 <= end; ) {
            int length = file.getInt(at + 4);
            var chunk = file.slice(at + 8, length);
            switch (MediaKind.name(file, at)) {
                case "VP8X" -> write(kept, "VP8X", bare(chunk));
                case "ALPH" -> write(kept, "ALPH", bytes(chunk));
                case "VP8 " -> pictures += picture(kept, "VP8 ", chunk, size);
                case "VP8L" -> pictures += picture(kept, "VP8L", chunk, size);
                default -> {}
            }
            at = Math.addExact(at, 8 + length + (length & 1));
        }
        if (pictures != 1 || end > content.length + 1) {
            throw new BrokenFile("must be a whole picture");
        }
        return file(kept.toByteArray());
    }

    private static byte[] bare(ByteBuffer extended) {
        var bytes = bytes(extended);
        if ((bytes[FLAGS] & ANIMATED) != 0) {
            throw new BrokenFile("must be a picture that does not move");
        }
        bytes[FLAGS] &= ALPHA;
        return bytes;
    }

    /** The pixels themselves must be of the size the container claims. */
    private static int picture(ByteArrayOutputStream kept, String name, ByteBuffer chunk, PictureSize size) {
        var bytes = bytes(chunk);
        var alone = new ByteArrayOutputStream();
        write(alone, name, bytes);
        var claimed = PictureSize.of(MediaKind.WEBP, file(alone.toByteArray()));
        if (claimed.isEmpty() || !claimed.get().equals(size)) {
            throw new BrokenFile("must be a whole picture");
        }
        write(kept, name, bytes);
        return 1;
    }

    private static byte[] file(byte[] chunks) {
        return ByteBuffer.allocate(HEADER + chunks.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(chunks.length + 4)
                .put("WEBP".getBytes(StandardCharsets.US_ASCII))
                .put(chunks)
                .array();
    }

    private static void write(ByteArrayOutputStream to, String name, byte[] content) {
        to.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
        to.writeBytes(ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(content.length)
                .array());
        to.writeBytes(content);
        if ((content.length & 1) == 1) {
            to.write(0);
        }
    }

    private static byte[] bytes(ByteBuffer chunk) {
        var bytes = new byte[chunk.remaining()];
        chunk.get(0, bytes);
        return bytes;
    }
}
