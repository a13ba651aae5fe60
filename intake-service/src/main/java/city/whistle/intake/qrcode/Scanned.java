package city.whistle.intake.qrcode;

import org.jspecify.annotations.Nullable;

/** What a scanned code says: the grid it hangs in, the words for the spot, and the thing it hangs on, if any. */
public record Scanned(String grid, String label, @Nullable Asset asset) {
    /** The spot in words, with the thing. */
    public String words() {
        return asset == null ? label : label + " " + asset.name();
    }
}
