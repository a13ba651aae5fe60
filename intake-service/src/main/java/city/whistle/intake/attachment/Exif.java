package city.whistle.intake.attachment;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * The two things that matter of what a camera writes into a picture: which way is up, and where it was taken. The rest
 * is not even read.
 *
 * @param orientation 1 to 8, as the standard numbers them; 1 is upright
 */
record Exif(int orientation, @Nullable Position position) {
    static final Exif NONE = new Exif(1, null);

    private static final int ENTRY = 12;
    private static final int ORIENTATION = 0x0112;
    private static final int GPS = 0x8825;
    private static final int LATITUDE = 2;
    private static final int LONGITUDE = 4;
    private static final int JPEG_APP1 = 0xe1;
    private static final int JPEG_SCAN = 0xda;
    private static final int JPEG_HEADER = 10;

    /** What a file says; nothing when what it says makes no sense. */
    static Exif of(MediaKind kind, byte[] file) {
        try {
            var tiff = switch (kind) {
                case JPEG -> inJpeg(ByteBuffer.wrap(file));
                case PNG -> inChunks(ByteBuffer.wrap(file), 8, "eXIf");
                case WEBP -> inChunks(ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN), 12, "EXIF");
                case PDF -> null;
            };
            return tiff == null ? NONE : read(tiff);
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            return NONE;
        }
    }

    private static @Nullable ByteBuffer inJpeg(ByteBuffer file) {
        int at = 2;
        while ((file.get(at) & 0xff) == 0xff && (file.get(at + 1) & 0xff) != JPEG_SCAN) {
            int length = file.getShort(at + 2) & 0xffff;
            if ((file.get(at + 1) & 0xff) == JPEG_APP1 && file.getInt(at + 4) == 0x45786966) {
                return file.slice(at + JPEG_HEADER, length - JPEG_HEADER + 2);
            }
            at += 2 + length;
        }
        return null;
    }

    /** PNG writes length, name, content, checksum; RIFF name, length, content, and a byte to make it even. */
    private static @Nullable ByteBuffer inChunks(ByteBuffer file, int first, String name) {
        var isRiff = file.order() == ByteOrder.LITTLE_ENDIAN;
        int at = first;
        while (at + 8 <= file.limit()) {
            int length = file.getInt(isRiff ? at + 4 : at);
            if (name.equals(MediaKind.name(file, isRiff ? at : at + 4))) {
                return file.slice(at + 8, length);
            }
            at = Math.addExact(at, Math.addExact(length, isRiff ? 8 + (length & 1) : 12));
            if (length < 0) {
                return null;
            }
        }
        return null;
    }

    private static Exif read(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int orientation = entry(tiff, directory, ORIENTATION);
        int gps = entry(tiff, directory, GPS);
        return new Exif(
                orientation < 0 ? 1 : Math.clamp(tiff.getShort(orientation), 1, 8),
                gps < 0 ? null : position(tiff, tiff.getInt(gps)));
    }

    private static @Nullable Position position(ByteBuffer tiff, int directory) {
        var lat = degrees(tiff, directory, LATITUDE, 'S');
        var lon = degrees(tiff, directory, LONGITUDE, 'W');
        var isSomewhere = Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && (lat != 0 || lon != 0);
        return isSomewhere ? new Position(lat, lon) : null;
    }

    /** Degrees, minutes and seconds as three fractions; the tag before says which side. Not a number when there are none. */
    private static double degrees(ByteBuffer tiff, int directory, int tag, char negative) {
        int value = entry(tiff, directory, tag);
        int side = entry(tiff, directory, tag - 1);
        if (value < 0 || side < 0) {
            return Double.NaN;
        }
        int at = tiff.getInt(value);
        var degrees = fraction(tiff, at) + fraction(tiff, at + 8) / 60 + fraction(tiff, at + 16) / 3600;
        var rounded = Math.round(degrees * 1e6) / 1e6;
        return tiff.get(side) == negative ? -rounded : rounded;
    }

    private static double fraction(ByteBuffer tiff, int at) {
        return (double) (tiff.getInt(at) & 0xffffffffL) / (tiff.getInt(at + 4) & 0xffffffffL);
    }

    /** Where the value of a directory's entry stands; -1 when there is no such entry. */
    private static int entry(ByteBuffer tiff, int directory, int tag) {
        int entries = tiff.getShort(directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int at = directory + 2 + i * ENTRY;
            if ((tiff.getShort(at) & 0xffff) == tag) {
                return at + 8;
            }
        }
        return -1;
    }
}
