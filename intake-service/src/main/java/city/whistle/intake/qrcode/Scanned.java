package city.whistle.intake.qrcode;

/** What a scanned code says: the grid it hangs in, and the words for the spot. */
public record Scanned(String grid, String label) {}
