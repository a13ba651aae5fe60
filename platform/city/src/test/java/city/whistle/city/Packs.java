package city.whistle.city;

import city.whistle.contracts.Channel;
import java.nio.file.Files;
import java.nio.file.Path;

/** The packs the product ships, and places in them. */
final class Packs {
    static final Path CRANE = shipped("crane");
    static final Path DRILL = shipped("drill");

    private static final class Loaded {
        static final City CRANE_CITY = CityPack.read(CRANE);
    }

    private Packs() {}

    /** Crane, read once for all tests. */
    static City crane() {
        return Loaded.CRANE_CITY;
    }

    private static Path shipped(String name) {
        var directory = Path.of("../../deploy/cities", name).toAbsolutePath().normalize();
        if (!Files.isDirectory(directory)) {
            throw new IllegalStateException("run tests in the module's directory: there is no " + directory);
        }
        return directory;
    }

    static SortingFacts text(String category, String text) {
        return text(category, text, 0, 0);
    }

    static SortingFacts text(String category, String text, int earlier, int nearby) {
        var place = crane().grids().getFirst().place();
        return new SortingFacts(text, category, 0.9, place, Channel.APP, earlier, nearby);
    }
}
