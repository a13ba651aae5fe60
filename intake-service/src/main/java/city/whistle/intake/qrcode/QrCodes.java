package city.whistle.intake.qrcode;

import city.whistle.http.InvalidField;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All codes. */
@ApplicationScoped
public class QrCodes implements PanacheRepositoryBase<QrCode, Long> {
    private final QrTokens tokens;

    QrCodes(QrTokens tokens) {
        this.tokens = tokens;
    }

    /**
     * What a scanned code says; nothing when none was scanned.
     *
     * @throws InvalidField when the code is not one of ours
     */
    public Uni<@Nullable Scanned> scanned(@Nullable String token) {
        if (token == null) {
            return Uni.createFrom().nullItem();
        }
        return lookUp(token).map(scanned -> scanned.orElseThrow(QrCodes::notOurs));
    }

    /** What a code says; nothing when it is not one of ours, or was revoked. */
    Uni<Optional<Scanned>> lookUp(String token) {
        var read = tokens.read(token);
        return read.isEmpty()
                ? Uni.createFrom().item(Optional.empty())
                : findById(read.get().serial())
                        .map(code -> Optional.ofNullable(code)
                                .filter(found -> !found.isRevoked())
                                .map(QrCode::scanned));
    }

    private static InvalidField notOurs() {
        return new InvalidField("qr", "must be the token of a code of this city");
    }
}
