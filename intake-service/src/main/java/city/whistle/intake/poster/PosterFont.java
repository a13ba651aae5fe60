package city.whistle.intake.poster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openpdf.text.pdf.BaseFont;

/** A font of this machine that has Chinese characters; embedded, so that every printer has it. */
public final class PosterFont {
    private static final List<Path> PLACES = List.of(
            Path.of("/usr/share/fonts"),
            Path.of("/usr/local/share/fonts"),
            Path.of(System.getProperty("user.home"), ".fonts"),
            Path.of("/Library/Fonts"),
            Path.of("/System/Library/Fonts"),
            Path.of("C:/Windows/Fonts"));
    private static final List<String> NAMES = List.of("notosanscjk-", "notosanssc-", "notoserifcjk-", "simhei", "msyh");

    /** Noto's collections hold Japanese, Korean, simplified Chinese, … in that order. */
    private static final String SIMPLIFIED = ",2";

    private PosterFont() {}

    /** The font in that weight, {@code regular} or {@code bold}. */
    public static BaseFont find(String weight) {
        var file = NAMES.stream()
                .flatMap(name -> PLACES.stream()
                        .filter(Files::isDirectory)
                        .flatMap(place -> named(name, weight, place).stream()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no Chinese font in " + PLACES));
        var first = file.toString().endsWith(".ttc") ? file + (isNoto(file) ? SIMPLIFIED : ",0") : file.toString();
        try {
            return BaseFont.createFont(first, BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> named(String name, String weight, Path place) {
        try (var files = Files.find(place, 6, (file, attributes) -> attributes.isRegularFile())) {
            return files.filter(file -> {
                        var lower = file.getFileName().toString().toLowerCase(Locale.ROOT);
                        return lower.startsWith(name.endsWith("-") ? name + weight : name)
                                && lower.matches(".*\\.(ttf|otf|ttc)");
                    })
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isNoto(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).startsWith("noto");
    }
}
