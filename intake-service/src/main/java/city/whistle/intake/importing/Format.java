package city.whistle.intake.importing;

import city.whistle.contracts.WireName;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The kinds of files that can be imported. */
enum Format implements WireName {
    CSV,
    XLSX,
    JSONL;

    /** The format that a file's name ends with. */
    static Optional<Format> named(@Nullable String file) {
        var name = file == null ? "" : file.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(format -> name.endsWith("." + format.wire()))
                .findFirst();
    }
}
