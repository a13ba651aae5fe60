package city.whistle.intake.open311.web;

import city.whistle.city.City;
import city.whistle.intake.IntakeConfig;
import city.whistle.intake.open311.Open311Fault;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells clients where the interface is and what it speaks. */
@ApplicationScoped
class Discovery {
    /** The day the shape of our answers last changed. */
    private static final String CHANGESET = "2026-11-22T00:00:00Z";

    private final City city;
    private final IntakeConfig config;

    Discovery(City city, IntakeConfig config) {
        this.city = city;
        this.config = config;
    }

    /** The discovery document. */
    record View(String changeset, String contact, String keyService, List<Endpoint> endpoints) {}

    /** One interface. */
    record Endpoint(String specification, String url, String changeset, String type, List<String> formats) {}

    /** Who names a jurisdiction must name this city, by its administrative code; nobody needs to. */
    void refuseOther(@Nullable String jurisdiction) {
        if (jurisdiction != null && !jurisdiction.isBlank() && !jurisdiction.equals(city.code())) {
            throw Open311Fault.unknown(
                    "jurisdiction_id " + jurisdiction + " was not found: here it is " + city.code() + " or nothing");
        }
    }

    View view() {
        var hotline = city.contactNumbers().getOrDefault("hotline", "12345");
        var name = city.name();
        return new View(
                CHANGESET,
                name.zh() + " / " + name.en() + ": " + hotline,
                config.open311().apiKeys().isEmpty() ? "No key is needed." : "Ask for a key by telephone: " + hotline,
                List.of(new Endpoint(
                        "http://wiki.open311.org/GeoReport_v2",
                        config.url() + "/open311/v2",
                        CHANGESET,
                        "production",
                        List.of("text/xml", "application/json"))));
    }
}
