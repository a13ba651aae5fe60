package city.whistle.city;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.nio.file.Path;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives a service its city, from the directory in {@code whistle.city}, and the clock everything is measured by. */
@ApplicationScoped
public class CityBeans {
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
