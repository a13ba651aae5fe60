package city.whistle.intake.hotspot;

import city.whistle.http.NotFound;

/** Nothing piles up there, as far as the caller may see. */
public final class NoHotSpot extends NotFound {
    NoHotSpot(Spot spot) {
        super("there is no hot spot of '" + spot.category() + "' in '" + spot.grid() + "'");
    }
}
