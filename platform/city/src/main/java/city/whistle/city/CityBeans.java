package city.whistle.city;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.nio.file.Path;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives a service its city, from the directory in {@code whistle.city}, and the clock everything is measured by. */
@ApplicationScoped
public class CityBeans {
    /** Before messages are taken, which begins at 0. */
    private static final int FIRST = -1;

    /** Read while the service starts: on a broken pack it refuses to, and no request ever waits for the reading. */
    @Startup(FIRST)
    @Produces
    @ApplicationScoped
    City city(@ConfigProperty(name = "whistle.city") String directory) {
        return CityPack.read(Path.of(directory));
    }

    @Produces
    @ApplicationScoped
    Clock clock(City city) {
        return Clock.system(city.zone());
    }
}
