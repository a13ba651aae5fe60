package city.whistle.intake.qrcode;

import city.whistle.city.City;
import city.whistle.contracts.Actor;
import city.whistle.intake.Faults;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes codes for a spot, ready to be printed and hung up. */
@ApplicationScoped
public class MakeQrCodes {
    private static final int MAX_AT_ONCE = 200;
    private static final int MAX_LABEL = 100;

    private final QrCodes codes;
    private final QrTokens tokens;
    private final City city;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    MakeQrCodes(QrCodes codes, QrTokens tokens, City city, Clock clock) {
        this.codes = codes;
        this.tokens = tokens;
        this.city = city;
        this.clock = clock;
    }

    /** So many codes for the spot; their tokens. */
    @WithTransaction
    public Uni<List<String>> make(@Nullable String grid, @Nullable String label, @Nullable Integer count, Actor by) {
        var faults = new Faults();
        var known = grid == null ? null : city.grid(grid).orElse(null);
        var wanted = count == null ? 1 : count;
        faults.unless(known != null, "grid", "must be a 15-digit grid of the city");
        faults.text("label", label, MAX_LABEL);
        faults.unless(wanted >= 1 && wanted <= MAX_AT_ONCE, "count", "must be from 1 to " + MAX_AT_ONCE);
        faults.refuse();
        var made = IntStream.range(0, wanted)
                .mapToObj(i -> new QrCode(
                        random.nextLong(), String.valueOf(grid), String.valueOf(label), by.name(), clock.instant()))
                .toList();
        return codes.persist(made)
                .map(ignored ->
                        made.stream().map(QrCode::token).map(tokens::write).toList());
    }
}
