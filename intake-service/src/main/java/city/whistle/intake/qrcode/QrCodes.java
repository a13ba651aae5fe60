package city.whistle.intake.qrcode;

import city.whistle.http.InvalidField;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
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
        var read = tokens.read(token).orElseThrow(QrCodes::notOurs);
        return findById(read.serial()).map(code -> {
            if (code == null) {
                throw notOurs();
            }
            return code.scanned();
        });
    }

    private static InvalidField notOurs() {
        return new InvalidField("qr", "must be the token of a code of this city");
    }
}
