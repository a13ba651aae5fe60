package city.whistle.intake.qrcode;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A code that was made to be hung up somewhere. */
@Entity
@Table(name = "qr_code")
class QrCode {
    @Id
    private long serial;

    private String grid;
    private String label;
    private @Nullable String asset;
    private @Nullable Double lat;
    private @Nullable Double lon;
    private String madeBy;
    private Instant madeAt;
    private @Nullable Instant revokedAt;
    private @Nullable String revokedBy;

    @SuppressWarnings("NullAway.Init")
    protected QrCode() {}

    QrCode(long serial, Scanned spot, String madeBy, Instant madeAt) {
        this.serial = serial;
        this.grid = spot.grid();
        this.label = spot.label();
        var thing = spot.asset();
        if (thing != null) {
            this.asset = thing.name();
            this.lat = thing.lat();
            this.lon = thing.lon();
        }
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    /** From now on it opens nothing; who revoked it first stays noted. */
    void revoke(String by, Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
            revokedBy = by;
        }
    }

    boolean isRevoked() {
        return revokedAt != null;
    }

    Scanned scanned() {
        return new Scanned(grid, label, asset == null ? null : new Asset(asset, lat, lon));
    }

    QrToken token() {
        return new QrToken(serial, grid);
    }

    String madeBy() {
        return madeBy;
    }

    Instant madeAt() {
        return madeAt;
    }

    @Nullable
    Instant revokedAt() {
        return revokedAt;
    }

    @Nullable
    String revokedBy() {
        return revokedBy;
    }
}
