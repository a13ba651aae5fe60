package city.whistle.intake.qrcode;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A code as staff see it.
 *
 * @param url where its picture leads
 * @param spot what its poster says
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QrCodeView(
        String token,
        String url,
        String grid,
        String label,
        @Nullable Asset asset,
        String spot,
        String madeBy,
        Instant madeAt,
        @Nullable Instant revokedAt,
        @Nullable String revokedBy) {}
