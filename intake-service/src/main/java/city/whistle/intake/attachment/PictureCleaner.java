package city.whistle.intake.attachment;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes of a photo a new one that shows the same and holds nothing else. A large one is read in steps, so that what lies
 * in memory depends on the side kept and not on what was sent.
 */
final class PictureCleaner {
    private static final float QUALITY = 0.85f;

    /** How the decoders of the JDK say it. */
    private static final List<String> TORN = List.of("Truncated", "Premature end", "interrupted");

    private final int keptSide;

    PictureCleaner(int keptSide) {
        this.keptSide = keptSide;
    }

    /**
     * The picture anew, upright.
     *
     * @throws BrokenFile when it cannot be read to its end
     */
    Cleaned clean(MediaKind kind, byte[] content, PictureSize size) {
        var exif = Exif.of(kind, content);
        try {
            var picture = upright(read(kind, content, size), exif.orientation());
            return new Cleaned(kind, write(kind, picture), picture.getWidth(), picture.getHeight(), exif.position());
        } catch (IOException | RuntimeException e) {
            throw new BrokenFile("must be a whole picture", e);
        }
    }

    private BufferedImage read(MediaKind kind, byte[] content, PictureSize size) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(kind.ending()).next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            var torn = new AtomicBoolean();
            reader.addIIOReadWarningListener(tornIn(torn));
            reader.setInput(input, true, true);
            var parameters = reader.getDefaultReadParam();
            var step = Math.max(1, Math.ceilDiv(size.longestSide(), keptSide));
            parameters.setSourceSubsampling(step, step, 0, 0);
            var picture = reader.read(0, parameters);
            if (torn.get()) {
                throw new IOException("ends too early");
            }
            return picture;
        } finally {
            reader.dispose();
        }
    }

    /** The decoder fills what is missing with grey and only warns. */
    private static IIOReadWarningListener tornIn(AtomicBoolean torn) {
        return (reader, warning) -> {
            if (TORN.stream().anyMatch(warning::contains)) {
                torn.set(true);
            }
        };
    }

    private static BufferedImage upright(BufferedImage picture, int orientation) {
        var isTurned = orientation >= 5;
        var hasAlpha = picture.getColorModel().hasAlpha();
        var upright = new BufferedImage(
                isTurned ? picture.getHeight() : picture.getWidth(),
                isTurned ? picture.getWidth() : picture.getHeight(),
                hasAlpha ? BufferedImage.TYPE_4BYTE_ABGR : BufferedImage.TYPE_3BYTE_BGR);
        var drawing = upright.createGraphics();
        if (!hasAlpha) {
            drawing.setBackground(Color.WHITE);
            drawing.clearRect(0, 0, upright.getWidth(), upright.getHeight());
        }
        drawing.drawImage(picture, turn(orientation, picture.getWidth(), picture.getHeight()), null);
        drawing.dispose();
        return upright;
    }

    private static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static byte[] write(MediaKind kind, BufferedImage picture) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName(kind.ending()).next();
        var bytes = new ByteArrayOutputStream();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), quality(kind, writer.getDefaultWriteParam()));
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static @Nullable ImageWriteParam quality(MediaKind kind, ImageWriteParam parameters) {
        if (kind == MediaKind.JPEG) {
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
        }
        return parameters;
    }
}
