package city.whistle.intake.qrcode;

import city.whistle.http.NotFound;

/** The token was not written by this installation. */
public final class QrCodeNotFound extends NotFound {
    public QrCodeNotFound() {
        super("there is no such code");
    }
}
