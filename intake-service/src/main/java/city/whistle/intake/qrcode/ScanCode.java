package city.whistle.intake.qrcode;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Tells what a scanned code stands for. */
@ApplicationScoped
public class ScanCode {
    private final QrCodes codes;

    ScanCode(QrCodes codes) {
        this.codes = codes;
    }

    /** The spot of the code; empty when it is forged or no longer valid. */
    @WithSession
    public Uni<Optional<Scanned>> scan(String token) {
        return codes.lookUp(token);
    }
}
