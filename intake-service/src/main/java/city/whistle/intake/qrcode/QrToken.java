package city.whistle.intake.qrcode;

/** What a code carries: its serial and its grid. */
record QrToken(long serial, String grid) {}
