package city.whistle.intake.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import city.whistle.intake.Settings;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanerTest {
    private final Cleaner cleaner = new Cleaner(Settings.plain());

    @Test
    void aPhotoLosesItsPlaceAndItsSenderIsToldWhere() {
        var cleaned = cleaner.clean(FileFixture.photo(400, 300));

        var position = Objects.requireNonNull(cleaned.position());
        assertThat(position.lat()).isCloseTo(47.3425, within(1e-5));
        assertThat(position.lon()).isCloseTo(123.96125, within(1e-5));
        assertThat(text(cleaned)).doesNotContain("Exif");
        assertThat(Exif.of(MediaKind.JPEG, cleaned.content())).isEqualTo(Exif.NONE);
    }

    @Test
    void aPhotoTakenWithTheTelephoneTurnedIsSetUpright() throws IOException {
        var cleaned = cleaner.clean(FileFixture.photo(400, 300));

        assertThat(cleaned.width()).isEqualTo(300);
        assertThat(cleaned.height()).isEqualTo(400);
        assertThat(isOrange(picture(cleaned), 290, 10)).isTrue();
        assertThat(isOrange(picture(cleaned), 10, 10)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyOrientationFillsThePicture(int orientation) {
        var exif = FileFixture.exif(orientation, 1, 1);
        var jpeg = FileFixture.jpeg(40, 30);
        var file = ByteBuffer.allocate(jpeg.length + exif.length + 4)
                .put(jpeg, 0, 2)
                .putInt(0xffe10000 | (exif.length + 2))
                .put(exif)
                .put(jpeg, 2, jpeg.length - 2)
                .array();

        var cleaned = cleaner.clean(file);

        assertThat(cleaned.width()).isEqualTo(orientation < 5 ? 40 : 30);
    }

    @Test
    void aLargePhotoIsMadeSmaller() {
        var cleaned = cleaner.clean(FileFixture.jpeg(6000, 4000));

        assertThat(cleaned.width()).isEqualTo(2000);
        assertThat(cleaned.height()).isEqualTo(1334);
    }

    @Test
    void aPictureStaysWhatItIsAndLosesItsWords() throws IOException {
        var png = FileFixture.png(64, 48);
        var words = "tEXtComment\0made by somebody".getBytes(StandardCharsets.ISO_8859_1);
        var chunk = ByteBuffer.allocate(words.length + 8)
                .putInt(words.length - 4)
                .put(words)
                .putInt(crc(words));
        var file = ByteBuffer.allocate(png.length + chunk.capacity())
                .put(png, 0, 33)
                .put(chunk.array())
                .put(png, 33, png.length - 33)
                .array();

        var cleaned = cleaner.clean(file);

        assertThat(cleaned.kind()).isEqualTo(MediaKind.PNG);
        assertThat(text(cleaned)).doesNotContain("somebody");
        assertThat(isOrange(picture(cleaned), 5, 5)).isTrue();
    }

    @Test
    void aWebpKeepsItsPixelsAndNothingElse() {
        var exif = FileFixture.exif(1, 47, 123);
        var tiff = Arrays.copyOfRange(exif, 6, exif.length);
        var file = ByteBuffer.allocate(FileFixture.WEBP.length + 8 + tiff.length)
                .order(java.nio.ByteOrder.LITTLE_ENDIAN)
                .put(FileFixture.WEBP)
                .put("EXIF".getBytes(StandardCharsets.US_ASCII))
                .putInt(tiff.length)
                .put(tiff)
                .putInt(4, FileFixture.WEBP.length + tiff.length)
                .array();

        var cleaned = cleaner.clean(file);

        assertThat(cleaned.content()).isEqualTo(FileFixture.WEBP);
        assertThat(Objects.requireNonNull(cleaned.position()).lat()).isEqualTo(47);
    }

    @Test
    void aDocumentIsKeptAsItIs() {
        assertThat(cleaner.clean(FileFixture.pdf()).content()).isEqualTo(FileFixture.pdf());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/OpenAction<</S/JavaScript/JS(app.alert(1))>>",
                "/OpenAction<</S/Launch/F(cmd.exe)>>",
                "/Names<</EmbeddedFiles 5 0 R>>",
                "/Encrypt 6 0 R",
                "/AcroForm<</XFA 7 0 R>>"
            })
    void aDocumentThatDoesSomethingByItselfIsRefused(String more) {
        assertRefused(FileFixture.pdf(more));
    }

    @Test
    void aScriptPackedIntoADocumentIsFound() throws IOException {
        var packed = new java.io.ByteArrayOutputStream();
        try (var deflater = new java.util.zip.DeflaterOutputStream(packed)) {
            deflater.write("5 0 <</S/JavaScript/JS(app.alert(1))>>".getBytes(StandardCharsets.ISO_8859_1));
        }
        var hidden = "4 0 obj\n<</Type/ObjStm/Filter/FlateDecode/N 1/First 4>>\nstream\n"
                + packed.toString(StandardCharsets.ISO_8859_1) + "\nendstream\nendobj\nxref";
        var document = new String(FileFixture.pdf(), StandardCharsets.ISO_8859_1)
                .replaceFirst("xref", java.util.regex.Matcher.quoteReplacement(hidden));

        assertRefused(document.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void assertRefused(byte[] file) {
        assertThatExceptionOfType(BrokenFile.class)
                .isThrownBy(() -> cleaner.clean(file))
                .satisfies(broken -> assertThat(broken.errors())
                        .singleElement()
                        .satisfies(error -> assertThat(error.field()).isEqualTo("file")));
    }

    private static BufferedImage picture(Cleaned cleaned) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(cleaned.content()));
    }

    private static boolean isOrange(BufferedImage picture, int x, int y) {
        var colour = new Color(picture.getRGB(x, y));
        return colour.getRed() > 200 && colour.getBlue() < 80;
    }

    private static String text(Cleaned cleaned) {
        return new String(cleaned.content(), StandardCharsets.ISO_8859_1);
    }

    private static int crc(byte[] content) {
        var crc = new java.util.zip.CRC32();
        crc.update(content);
        return (int) crc.getValue();
    }
}
