package city.whistle.intake.hotspot;

/** What a hot spot is of: a kind of complaint in a grid, over a window. */
public record Spot(String category, String grid, Window window) {}
