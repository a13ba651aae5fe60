package city.whistle.dispatch.pack;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.List;

/**
 * A version of the city's pack.
 *
 * @param offeredBy who offered it; {@code system} for the one the service first started with
 * @param activations when it was put into force, the latest first
 */
@TemplateData
public record PackVersion(
        String version, PackState state, Instant offeredAt, String offeredBy, List<Activation> activations) {
    /** Who offered what nobody did. */
    static final String SYSTEM = "system";

    public PackVersion {
        activations = List.copyOf(activations);
    }

    /** That it was put into force. */
    @TemplateData
    public record Activation(Instant at, String by, String reason) {}

    /** Whether that person may not put it into force: four eyes see more than two. */
    public boolean isOfferedBy(String login) {
        return offeredBy.equals(login);
    }
}
