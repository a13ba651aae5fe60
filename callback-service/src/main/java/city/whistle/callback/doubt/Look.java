package city.whistle.callback.doubt;

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

    /** Patches that differ by less are as bright as each other: compressing changes that much. */
    private static final int NOISE = 3;

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
        var patches = patches(picture);
        long bits = 0;
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                bits = (bits << 1) | (patches[y][x + 1] > patches[y][x] + NOISE ? 1 : 0);
            }
        }
        return bits;
    }

    /** How bright each patch is in the mean, from 0 to 255. */
    private static double[][] patches(BufferedImage picture) {
        var sums = new double[SIDE][SIDE + 1];
        var counts = new int[SIDE][SIDE + 1];
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int row = y * SIDE / picture.getHeight();
                int column = x * (SIDE + 1) / picture.getWidth();
                sums[row][column] += brightness(picture.getRGB(x, y));
                counts[row][column]++;
            }
        }
        for (int row = 0; row < SIDE; row++) {
            for (int column = 0; column <= SIDE; column++) {
                sums[row][column] /= Math.max(1, counts[row][column]);
            }
        }
        return sums;
    }

    private static int brightness(int rgb) {
        return (299 * ((rgb >> 16) & 0xff) + 587 * ((rgb >> 8) & 0xff) + 114 * (rgb & 0xff)) / 1000;
    }

    private static boolean saysSomething(long bits) {
        int ones = Long.bitCount(bits);
        return ones >= FEWEST && ones <= Long.SIZE - FEWEST;
    }
}
