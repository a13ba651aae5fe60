package city.whistle.local.replay;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.imageio.ImageIO;

/** A file on its way into an upload form. */
record Upload(String contentType, byte[] body) {
    private static final int SIZE = 48;

    /** A small picture whose colour comes from the case, standing for the photo of the work done. */
    static Upload photo(String caseId) {
        var picture = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
        var brush = picture.createGraphics();
        brush.setColor(new Color(caseId.hashCode() & 0xFFFFFF));
        brush.fillRect(0, 0, SIZE, SIZE);
        brush.setColor(Color.WHITE);
        brush.fillOval(SIZE / 4, SIZE / 4, SIZE / 2, SIZE / 2);
        brush.dispose();
        try {
            var png = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", png);
            return form("done.png", "image/png", png.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Upload form(String name, String mediaType, byte[] content) throws IOException {
        var boundary = "whistle-" + UUID.randomUUID();
        var body = new ByteArrayOutputStream();
        body.write("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: %s\r\n\r\n"
                .formatted(boundary, name, mediaType)
                .getBytes(StandardCharsets.US_ASCII));
        body.write(content);
        body.write("\r\n--%s--\r\n".formatted(boundary).getBytes(StandardCharsets.US_ASCII));
        return new Upload("multipart/form-data; boundary=" + boundary, body.toByteArray());
    }
}
