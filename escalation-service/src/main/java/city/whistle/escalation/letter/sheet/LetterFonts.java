package city.whistle.escalation.letter.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.openpdf.text.pdf.BaseFont;

/**
 * The fonts of a letter: 仿宋 for the body, 小标宋 for title and issuer. Taken from a configured directory, then from the
 * system; where neither has them, Noto Serif CJK stands in. Always embedded.
 */
public final class LetterFonts {
    private static final List<String> BODY = List.of(
            "simfang",
            "fangsong",
            "fzfsjw",
            "stfangso",
            "fzfsk",
            "notoserifcjk-regular",
            "notoserifcjksc-regular",
            "notoserifsc-regular");
    private static final List<String> TITLE = List.of(
            "xiaobiaosong", "fzxbsjw", "fzxbsk", "小标宋", "notoserifcjk-bold", "notoserifcjksc-bold", "notoserifsc-bold");
    private static final List<Path> SYSTEM = List.of(
            Path.of("/usr/share/fonts"),
            Path.of("/usr/local/share/fonts"),
            Path.of(System.getProperty("user.home"), ".fonts"),
            Path.of("/Library/Fonts"),
            Path.of("/System/Library/Fonts"),
            Path.of("C:/Windows/Fonts"));

    /** Noto's collections hold Japanese, Korean, simplified Chinese, … in that order. */
    private static final String SIMPLIFIED = ",2";

    private final BaseFont body;
    private final BaseFont title;

    private LetterFonts(BaseFont body, BaseFont title) {
        this.body = body;
        this.title = title;
    }

    /**
     * The fonts of this machine.
     *
     * @param configured a directory to look into first
     * @throws NoFont when there are none
     */
    public static LetterFonts find(Optional<Path> configured) {
        var places = Stream.concat(configured.stream(), SYSTEM.stream())
                .filter(Files::isDirectory)
                .toList();
        return new LetterFonts(first(BODY, places), first(TITLE, places));
    }

    BaseFont body() {
        return body;
    }

    BaseFont title() {
        return title;
    }

    private static BaseFont first(List<String> names, List<Path> places) {
        for (Path place : places) {
            for (String name : names) {
                var file = named(name, place);
                if (file.isPresent()) {
                    return open(file.get());
                }
            }
        }
        throw new NoFont("no font for letters: looked for " + names + " in " + places);
    }

    private static Optional<Path> named(String name, Path place) {
        try (var files = Files.find(place, 6, (file, attributes) -> attributes.isRegularFile())) {
            return files.filter(file -> file.getFileName()
                            .toString()
                            .toLowerCase(Locale.ROOT)
                            .replace("_", "")
                            .matches(".*" + name + ".*\\.(ttf|otf|ttc)"))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BaseFont open(Path file) {
        var name = file.toString().endsWith(".ttc") ? file + SIMPLIFIED : file.toString();
        try {
            return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
