package city.whistle.intake;

import city.whistle.city.City;
import city.whistle.city.CityPack;
import java.nio.file.Path;

/** The sample city, read once. */
public final class Crane {
    public static final City CITY = CityPack.read(Path.of("../deploy/cities/crane"));

    private Crane() {}
}
