package city.whistle.city;

import java.util.Optional;

/** The pack that a service keeps since it was put into force: with it the service starts again, and not with its first one. */
public interface KeptPack {
    /** The city by that pack; empty when none is kept, or none that can be read. */
    Optional<City> read();
}
