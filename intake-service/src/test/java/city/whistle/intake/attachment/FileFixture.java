package city.whistle.intake.attachment;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.imageio.ImageIO;

/** Photos and documents as residents send them. */
public final class FileFixture {
    /** A lossy picture of 1 × 1 pixels. */
    static final byte[] WEBP =
            Base64.getDecoder().decode("UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAwA0JaQAA3AA/vuUAAA=");

    private FileFixture() {}

    public static byte[] png(int width, int height) {
        return picture("png", width, height);
    }

    public static byte[] jpeg(int width, int height) {
        return picture("jpg", width, height);
    }

    /** As a telephone writes it when held upright in the north of China: turned, and with the place in it. */
    public static byte[] photo(int width, int height) {
        var jpeg = jpeg(width, height);
        var exif = exif(6, 47.342_5, 123.961_25);
        return ByteBuffer.allocate(jpeg.length + exif.length + 4)
                .put(jpeg, 0, 2)
                .putShort((short) 0xffe1)
                .putShort((short) (exif.length + 2))
                .put(exif)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** A document of one empty page. */
    public static byte[] pdf() {
        return pdf("");
    }

    /** A document with something more in its catalogue. */
    static byte[] pdf(String more) {
        var objects = "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R" + more + ">>\nendobj\n"
                + "2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
                + "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>\nendobj\n";
        var end = "xref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 4/Root 1 0 R>>\nstartxref\n" + objects.length()
                + "\n%%EOF\n";
        return (objects + end).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** What a camera writes: big-endian, a directory with the orientation and the way to the place. */
    static byte[] exif(int orientation, double lat, double lon) {
        var tiff = ByteBuffer.allocate(6 + 160);
        tiff.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        tiff.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
        tiff.putShort((short) 2);
        entry(tiff, 0x0112, 3, 1).putShort((short) orientation).putShort((short) 0);
        entry(tiff, 0x8825, 4, 1).putInt(40);
        tiff.putInt(0);
        tiff.position(6 + 40).putShort((short) 4);
        entry(tiff, 1, 2, 2).put(new byte[] {'N', 0, 0, 0});
        entry(tiff, 2, 5, 3).putInt(100);
        entry(tiff, 3, 2, 2).put(new byte[] {'E', 0, 0, 0});
        entry(tiff, 4, 5, 3).putInt(124);
        tiff.putInt(0);
        fractions(tiff.position(6 + 100), lat);
        fractions(tiff.position(6 + 124), lon);
        return tiff.array();
    }

    private static ByteBuffer entry(ByteBuffer tiff, int tag, int type, int count) {
        return tiff.putShort((short) tag).putShort((short) type).putInt(count);
    }

    private static void fractions(ByteBuffer tiff, double degrees) {
        var minutes = degrees % 1 * 60;
        tiff.putInt((int) degrees).putInt(1).putInt((int) minutes).putInt(1);
        tiff.putInt((int) Math.round(minutes % 1 * 60 * 1000)).putInt(1000);
    }

    private static byte[] picture(String format, int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var drawing = picture.createGraphics();
        drawing.setColor(Color.ORANGE);
        drawing.fillRect(0, 0, width / 2, height / 2);
        drawing.dispose();
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
