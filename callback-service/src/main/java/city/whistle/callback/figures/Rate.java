package city.whistle.callback.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A share with both its numbers: {@code n} cases of {@code d}.
 *
 * @param rate the fraction n/d rounded half up to four places, so that percent shows two (69,950 of 70,970 is 0.9856,
 *     98.56 %); null when there is nothing to divide by
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Rate(long n, long d, @Nullable BigDecimal rate) {
    private static final int PLACES = 4;

    static Rate of(long n, long d) {
        return new Rate(
                n,
                d,
                d == 0 ? null : BigDecimal.valueOf(n).divide(BigDecimal.valueOf(d), PLACES, RoundingMode.HALF_UP));
    }
}
