package city.whistle.intake.qrcode;

import city.whistle.intake.IntakeConfig;
import jakarta.enterprise.context.ApplicationScoped;

/** Where codes lead. */
@ApplicationScoped
public class QrAddresses {
    private final QrTokens tokens;
    private final IntakeConfig config;

    QrAddresses(QrTokens tokens, IntakeConfig config) {
        this.tokens = tokens;
        this.config = config;
    }

    /** The address a code's picture holds. */
    public String of(String token) {
        return config.url() + "/s/" + token;
    }

    QrCodeView view(QrCode code) {
        var token = tokens.write(code.token());
        var spot = code.scanned();
        return new QrCodeView(
                token,
                of(token),
                spot.grid(),
                spot.label(),
                spot.asset(),
                spot.words(),
                code.madeBy(),
                code.madeAt(),
                code.revokedAt(),
                code.revokedBy());
    }
}
