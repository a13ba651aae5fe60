package city.whistle.callback.doubt;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;

/**
 * What a picture looks like, as 64 bits: whether it gets brighter from each of 9 × 8 patches to the next. The same photo
 * smaller, compressed again or a little brighter has nearly the same bits.
 */
final class Look {
    private static final int SIDE = 8;

    /** A picture with fewer edges than this, such as a blank wall, looks like any other. */
    private static final int FEWEST = 6;

    private Look() {}

    /** The bits; empty when there is nothing to compare. */
    static Optional<Long> of(byte[] content) {
        try {
            var picture = ImageIO.read(new ByteArrayInputStream(content));
            return picture == null
                    ? Optional.empty()
                    : Optional.of(bits(picture)).filter(Look::saysSomething);
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static long bits(BufferedImage picture) {
        var small = new BufferedImage(SIDE + 1, SIDE, BufferedImage.TYPE_BYTE_GRAY);
        var drawing = small.createGraphics();
        drawing.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        drawing.drawImage(halved(picture), 0, 0, SIDE + 1, SIDE, null);
        drawing.dispose();
        var grey = small.getRaster();
        long bits = 0;
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                bits = bits << 1 | (grey.getSample(x, y, 0) < grey.getSample(x + 1, y, 0) ? 1 : 0);
            }
        }
        return bits;
    }

    /** Halved until it is small: in one step, bilinear drawing would look at single pixels. */
    private static BufferedImage halved(BufferedImage picture) {
        var smaller = picture;
        while (smaller.getWidth() > 4 * SIDE && smaller.getHeight() > 4 * SIDE) {
            var half = new BufferedImage(smaller.getWidth() / 2, smaller.getHeight() / 2, BufferedImage.TYPE_BYTE_GRAY);
            var drawing = half.createGraphics();
            drawing.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            drawing.drawImage(smaller, 0, 0, half.getWidth(), half.getHeight(), null);
            drawing.dispose();
            smaller = half;
        }
        return smaller;
    }

    private static boolean saysSomething(long bits) {
        int ones = Long.bitCount(bits);
        return ones >= FEWEST && ones <= Long.SIZE - FEWEST;
    }
}
