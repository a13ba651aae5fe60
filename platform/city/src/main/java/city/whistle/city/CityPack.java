package city.whistle.city;

import java.nio.file.Path;

/** Reads a city pack from its directory and checks it. */
public final class CityPack {
    private CityPack() {}

    /**
     * The city in that directory.
     *
     * @throws PackBroken with every finding when the pack has errors
     */
    public static City read(Path directory) {
        throw new UnsupportedOperationException(directory.toString());
    }
}
