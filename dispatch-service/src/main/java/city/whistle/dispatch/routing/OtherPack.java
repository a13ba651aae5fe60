package city.whistle.dispatch.routing;

import city.whistle.city.City;
import city.whistle.city.CityPack;
import city.whistle.city.Grid;
import city.whistle.city.RouteFacts;
import city.whistle.city.diff.Diff;
import city.whistle.contracts.Place;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** A whole pack that is tried: cases go by its routes to its units, from the grid in which it has their place. */
final class OtherPack {
    private OtherPack() {}

    /** The pack in that zip, beside the city in force. */
    static Tried read(byte[] zip, City inForce) throws IOException {
        var trial = CityPack.tryZip(new ByteArrayInputStream(zip));
        var warnings = Tried.warnings("pack", trial.findings());
        var other = trial.city().orElseThrow();
        return new Tried(
                warnings, facts -> other.route(placed(facts, other)), other.version(), Diff.between(inForce, other));
    }

    private static RouteFacts placed(RouteFacts facts, City other) {
        var place = facts.place();
        return other.gridAt(place.lat(), place.lon())
                .map(grid -> new RouteFacts(
                        facts.category(), facts.tier(), facts.urgency(), in(grid, place), facts.channel(), facts.at()))
                .orElse(facts);
    }

    private static Place in(Grid grid, Place place) {
        return grid.place(place.lat(), place.lon(), place.address());
    }
}
