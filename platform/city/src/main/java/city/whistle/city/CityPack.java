package city.whistle.city;

import city.whistle.city.pack.PackReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads a city pack from its directory and checks it. */
public final class CityPack {
    private CityPack() {}

    /**
     * The city in that directory.
     *
     * @throws PackBroken with every finding when the pack has errors
     */
    public static City read(Path directory) {
        var outcome = PackReader.read(directory);
        return outcome.city()
                .orElseThrow(() -> new PackBroken(outcome.findings().stream()
                        .filter(Finding::isError)
                        .map(Finding::toString)
                        .toList()));
    }

    /** A pack that somebody sent as a zip, to be tried: the city, when nothing in it is an error, and what lint says of it. */
    public static PackTrial tryZip(InputStream zip) throws IOException {
        var outcome = PackReader.readZip(zip);
        return new PackTrial(outcome.city(), outcome.findings());
    }

    /** Which city the pack in that directory is of, if that much of it can be read. */
    public static Optional<String> id(Path directory) {
        return PackReader.id(directory);
    }

    /** The pack in that directory as a zip, which stands alone and has the same version. */
    public static byte[] zip(Path directory) throws IOException {
        return PackReader.zip(directory);
    }

    /** Everything wrong or doubtful in that pack, errors first; empty when it is whole. */
    public static List<Finding> lint(Path directory) {
        return PackReader.read(directory).findings();
    }
}
