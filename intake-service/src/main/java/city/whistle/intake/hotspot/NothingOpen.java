package city.whistle.intake.hotspot;

import city.whistle.http.Conflict;

/** All complaints of a hot spot are over, or part of a case that is. */
public final class NothingOpen extends Conflict {
    NothingOpen(Spot spot) {
        super("no complaint of '" + spot.category() + "' in '" + spot.grid() + "' is open");
    }
}
