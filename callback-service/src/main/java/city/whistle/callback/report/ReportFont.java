package city.whistle.callback.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.openpdf.text.pdf.BaseFont;

/** A font of this machine that has Chinese characters; embedded, so that every printer has it. */
final class ReportFont {
    private static final List<Path> SYSTEM = List.of(
            Path.of("/usr/share/fonts"),
            Path.of("/usr/local/share/fonts"),
            Path.of(System.getProperty("user.home"), ".fonts"),
            Path.of("/Library/Fonts"),
            Path.of("/System/Library/Fonts"),
            Path.of("C:/Windows/Fonts"));
    private static final List<String> NAMES =
            List.of("notosanscjk-regular", "notosanssc-regular", "notoserifcjk-regular", "simhei", "msyh", "simsun");
    private static final int DEPTH = 6;

    /** Noto's collections hold Japanese, Korean, simplified Chinese, … in that order. */
    private static final String SIMPLIFIED = ",2";

    private ReportFont() {}

    /**
     * The font.
     *
     * @param configured a directory to look into first
     * @throws NoFont when there is none
     */
    static BaseFont find(Optional<Path> configured) {
        var places = Stream.concat(configured.stream(), SYSTEM.stream())
                .filter(Files::isDirectory)
                .toList();
        var file = NAMES.stream()
                .flatMap(name -> places.stream().flatMap(place -> named(name, place).stream()))
                .findFirst()
                .orElseThrow(() -> new NoFont(places));
        try {
            return BaseFont.createFont(first(file), BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String first(Path file) {
        if (!file.toString().endsWith(".ttc")) {
            return file.toString();
        }
        return file + (lower(file).startsWith("noto") ? SIMPLIFIED : ",0");
    }

    private static Optional<Path> named(String name, Path place) {
        try (var files = Files.find(place, DEPTH, (file, attributes) -> attributes.isRegularFile())) {
            return files.filter(file -> lower(file).matches(name + ".*\\.(ttf|otf|ttc)"))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lower(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT);
    }

    /** This machine cannot write Chinese. */
    static final class NoFont extends RuntimeException {
        NoFont(List<Path> places) {
            super("no font with Chinese characters in " + places
                    + "; whistle.callback.reports.fonts names another place");
        }
    }
}
