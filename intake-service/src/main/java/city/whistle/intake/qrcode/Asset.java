package city.whistle.intake.qrcode;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A thing a code hangs on: a lamp post, a bin, a lift.
 *
 * @param name its name or number, as the city keeps it
 * @param lat where it stands, WGS-84 degrees, if that is known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Asset(
        @Nullable String name,
        @Nullable Double lat,
        @Nullable Double lon) {}
