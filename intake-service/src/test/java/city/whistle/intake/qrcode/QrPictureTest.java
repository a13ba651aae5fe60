package city.whistle.intake.qrcode;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class QrPictureTest {
    private static final String ADDRESS = "https://whistle.example/s/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    @Test
    void aPrintedCodeLeadsToItsAddress() throws Exception {
        var image = ImageIO.read(new ByteArrayInputStream(QrPicture.of(ADDRESS).png()));
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var bitmap = new BinaryBitmap(
                new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels)));

        assertThat(new QRCodeReader().decode(bitmap).getText()).isEqualTo(ADDRESS);
    }

    @Test
    void aDrawingIsOneSquareWithAWhiteGround() {
        assertThat(QrPicture.of(ADDRESS).svg())
                .startsWith("<svg xmlns=")
                .contains("fill=\"#fff\"", "h1v1h-1z")
                .endsWith("</svg>\n");
    }
}
