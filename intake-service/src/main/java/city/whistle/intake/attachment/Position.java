package city.whistle.intake.attachment;

/** Where a picture says it was taken, in WGS-84. Told to its sender once and never kept. */
public record Position(double lat, double lon) {}
