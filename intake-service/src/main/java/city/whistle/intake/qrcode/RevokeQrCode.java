package city.whistle.intake.qrcode;

import city.whistle.contracts.Actor;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Makes a code useless: torn down, stolen, or hung up where it does not belong. */
@ApplicationScoped
public class RevokeQrCode {
    private final QrCodes codes;
    private final QrTokens tokens;
    private final QrAddresses addresses;
    private final Clock clock;

    RevokeQrCode(QrCodes codes, QrTokens tokens, QrAddresses addresses, Clock clock) {
        this.codes = codes;
        this.tokens = tokens;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** The code as it is afterwards; a second time changes nothing. */
    @WithTransaction
    public Uni<QrCodeView> revoke(String token, Actor by) {
        var read = tokens.read(token).orElseThrow(QrCodeNotFound::new);
        return codes.findById(read.serial()).map(code -> revoked(code, by));
    }

    private QrCodeView revoked(@Nullable QrCode code, Actor by) {
        if (code == null) {
            throw new QrCodeNotFound();
        }
        code.revoke(by.name(), clock.instant());
        return addresses.view(code);
    }
}
