package city.whistle.dispatch.routing;

import city.whistle.city.City;
import city.whistle.city.CityPack;
import city.whistle.city.RouteFacts;
import city.whistle.city.diff.Diff;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/**
 * A whole pack that is not in force.
 *
 * @param warnings what lint finds doubtful about it
 */
public record OtherPack(City city, List<String> warnings) {
    public OtherPack {
        warnings = List.copyOf(warnings);
    }

    /** The pack in that zip; what is an error in it is refused, with file and line. */
    public static OtherPack read(byte[] zip) throws IOException {
        var trial = CityPack.tryZip(new ByteArrayInputStream(zip));
        var warnings = Tried.warnings("pack", trial.findings());
        return new OtherPack(trial.city().orElseThrow(), warnings);
    }

    /** Tries it beside the city in force: cases go by its routes to its units, from the grid in which it has their place. */
    Tried beside(City inForce) {
        return new Tried(warnings, facts -> city.route(placed(facts)), city.version(), Diff.between(inForce, city));
    }

    private RouteFacts placed(RouteFacts facts) {
        var place = facts.place();
        return city.gridAt(place.lat(), place.lon())
                .map(grid -> new RouteFacts(
                        facts.category(),
                        facts.tier(),
                        facts.urgency(),
                        grid.place(place.lat(), place.lon(), place.address()),
                        facts.channel(),
                        facts.at()))
                .orElse(facts);
    }
}
