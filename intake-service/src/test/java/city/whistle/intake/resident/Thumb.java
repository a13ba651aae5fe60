package city.whistle.intake.resident;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** A resident's thumb on a page; counts what it has to do. */
final class Thumb {
    private final Page page;
    private int interactions;

    Thumb(Page page) {
        this.page = page;
    }

    Thumb types(String field, String words) {
        interactions++;
        page.fill(field, words);
        return this;
    }

    Thumb taps(String target) {
        interactions++;
        page.click(target);
        return this;
    }

    Thumb takesPhotos(int count) {
        return addsPhotos("#photos", count);
    }

    Thumb addsPhotos(String field, int count) {
        interactions++;
        page.setInputFiles(
                field, IntStream.range(0, count).mapToObj(Thumb::photo).toArray(FilePayload[]::new));
        return this;
    }

    int interactions() {
        return interactions;
    }

    /** A photo as a telephone takes it: much larger than anybody needs. */
    private static FilePayload photo(int index) {
        var image = new BufferedImage(2400, 1800, BufferedImage.TYPE_INT_RGB);
        var paint = image.createGraphics();
        paint.setColor(new Color(0x556b7d + 0x201000 * index));
        paint.fillRect(0, 0, 2400, 1800);
        paint.setColor(new Color(0xd9a441));
        paint.fillOval(500 + 300 * index, 400, 900, 900);
        paint.dispose();
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "jpeg", bytes);
            return new FilePayload("IMG_" + index + ".jpg", "image/jpeg", bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
