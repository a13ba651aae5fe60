package city.whistle.dispatch.pack;

import city.whistle.city.City;
import city.whistle.city.CityPack;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps the pack that the service started with while none was put into force: one can go back to it. */
@ApplicationScoped
class FirstPack {
    private final PackShelf shelf;
    private final City city;
    private final Path directory;

    FirstPack(PackShelf shelf, City city, @ConfigProperty(name = "whistle.city") String directory) {
        this.shelf = shelf;
        this.city = city;
        this.directory = Path.of(directory);
    }

    void start(@Observes StartupEvent started) throws SQLException, IOException {
        if (shelf.inForce().isEmpty()) {
            shelf.offer(city.version(), CityPack.zip(directory), PackVersion.SYSTEM);
        }
    }
}
