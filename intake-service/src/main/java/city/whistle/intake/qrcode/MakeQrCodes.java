package city.whistle.intake.qrcode;

import city.whistle.city.City;
import city.whistle.contracts.Actor;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes codes for a spot, ready to be printed and hung up. */
@ApplicationScoped
public class MakeQrCodes {
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

    /** The codes' tokens. */
    @WithTransaction
    public Uni<List<String>> make(QrOrder order, Actor by) {
        order.check(city);
        var made = order.hangOn().stream().map(asset -> code(order, asset, by)).toList();
        return codes.persist(made)
                .map(ignored ->
                        made.stream().map(QrCode::token).map(tokens::write).toList());
    }

    private QrCode code(QrOrder order, @Nullable Asset asset, Actor by) {
        var spot = new Scanned(order.gridOf(asset, city), String.valueOf(order.label()), asset);
        return new QrCode(random.nextLong(), spot, by.name(), clock.instant());
    }
}
