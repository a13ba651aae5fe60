package city.whistle.city;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Gives a service its city, by the pack it keeps (if that is one of the city in {@code whistle.city}) or else from the directory
 * in {@code whistle.city}, and the clock everything is measured by.
 */
@ApplicationScoped
public class CityBeans {
    private static final Logger LOG = Logger.getLogger(CityBeans.class);

    /** Before messages are taken, which begins at 0. */
    private static final int FIRST = -1;

    /** Read while the service starts: on a broken pack it refuses to, and no request ever waits for the reading. */
    @Startup(FIRST)
    @Produces
    @Singleton
    LivingCity living(@ConfigProperty(name = "whistle.city") String whistleCity, Instance<KeptPack> keepers) {
        var directory = Path.of(whistleCity);
        var city = keepers.stream()
                .flatMap(each -> each.read().stream())
                .filter(kept -> CityPack.id(directory).map(kept.id()::equals).orElse(true))
                .findFirst()
                .orElseGet(() -> CityPack.read(directory));
        LOG.infof("the city goes by pack %s", city.version());
        return new LivingCity(city);
    }

    @Produces
    @ApplicationScoped
    City city(LivingCity living) {
        return living.city();
    }

    @Produces
    @ApplicationScoped
    Clock clock(City city) {
        return Clock.system(city.zone());
    }
}
