package city.whistle.intake.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PictureSizeTest {
    @Test
    void aPngTellsItsSize() throws IOException {
        var png = picture("png");

        assertThat(MediaKind.sniff(png)).contains(MediaKind.PNG);
        assertThat(PictureSize.of(MediaKind.PNG, png)).contains(new PictureSize(120, 80));
    }

    @Test
    void aJpegTellsItsSize() throws IOException {
        var jpeg = picture("jpg");

        assertThat(MediaKind.sniff(jpeg)).contains(MediaKind.JPEG);
        assertThat(PictureSize.of(MediaKind.JPEG, jpeg)).contains(new PictureSize(120, 80));
    }

    @Test
    void theThreeKindsOfWebpTellTheirSize() {
        var lossy = webp("56503820 10000000 300100 9d012a 7800 5000");
        var lossless = webp("5650384c 10000000 2f 77c01300");
        var extended = webp("56503858 0a000000 00000000 770000 4f0000");

        for (var file : new byte[][] {lossy, lossless, extended}) {
            assertThat(MediaKind.sniff(file)).contains(MediaKind.WEBP);
            assertThat(PictureSize.of(MediaKind.WEBP, file)).contains(new PictureSize(120, 80));
        }
    }

    @Test
    void aBrokenPictureHasNoSize() throws IOException {
        for (var kind : new MediaKind[] {MediaKind.PNG, MediaKind.JPEG}) {
            var whole = picture(kind.ending());
            assertThat(PictureSize.of(kind, Arrays.copyOf(whole, 12))).isEmpty();
        }
        assertThat(PictureSize.of(MediaKind.WEBP, webp("56503820"))).isEmpty();
    }

    @Test
    void whatIsNoPictureAndNoDocumentIsNotKnown() {
        assertThat(MediaKind.sniff("<html>".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(MediaKind.sniff(new byte[0])).isEmpty();
        assertThat(MediaKind.sniff("%PDF-1.7".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .contains(MediaKind.PDF);
    }

    private static byte[] picture(String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(120, 80, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    private static byte[] webp(String chunk) {
        return HexFormat.of().parseHex("52494646" + "ff000000" + "57454250" + chunk.replace(" ", ""));
    }
}
