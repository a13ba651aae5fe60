package city.whistle.callback.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class LookTest {
    @Test
    void theSamePhotoSmallerAndCompressedAgainLooksTheSame() throws IOException {
        var photo = street(7, 1600, 1200);

        var again = Look.of(encoded(scaled(photo, 640, 480), "jpg")).orElseThrow();

        assertThat(Long.bitCount(again ^ Look.of(encoded(photo, "png")).orElseThrow()))
                .isLessThanOrEqualTo(3);
    }

    @Test
    void anotherPhotoLooksDifferent() throws IOException {
        var one = Look.of(encoded(street(7, 640, 480), "jpg")).orElseThrow();
        var other = Look.of(encoded(street(8, 640, 480), "jpg")).orElseThrow();

        assertThat(Long.bitCount(one ^ other)).isGreaterThan(8);
    }

    @Test
    void whatShowsNothingIsNotCompared() throws IOException {
        assertThat(Look.of(encoded(new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB), "jpg")))
                .isEmpty();
        assertThat(Look.of(new byte[0])).isEmpty();
        assertThat(Look.of(new byte[] {1, 2, 3})).isEmpty();
    }

    /** Some surfaces of different brightness. */
    private static BufferedImage street(int seed, int width, int height) {
        var random = new Random(seed);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var drawing = picture.createGraphics();
        for (int i = 0; i < 60; i++) {
            int grey = random.nextInt(256);
            drawing.setColor(new Color(grey, grey, grey));
            drawing.fillRect(
                    (int) (random.nextDouble() * width), (int) (random.nextDouble() * height), width / 4, height / 4);
        }
        drawing.dispose();
        return picture;
    }

    private static BufferedImage scaled(BufferedImage picture, int width, int height) {
        var smaller = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var drawing = smaller.createGraphics();
        drawing.drawImage(picture.getScaledInstance(width, height, BufferedImage.SCALE_AREA_AVERAGING), 0, 0, null);
        drawing.dispose();
        return smaller;
    }

    private static byte[] encoded(BufferedImage picture, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, format, bytes);
        return bytes.toByteArray();
    }
}
