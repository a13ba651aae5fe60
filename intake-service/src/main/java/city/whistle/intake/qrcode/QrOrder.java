package city.whistle.intake.qrcode;

import city.whistle.city.City;
import city.whistle.city.Grid;
import city.whistle.intake.Faults;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Codes to be made: so many for one spot, or one for each thing that stands there.
 *
 * @param count how many of a spot; 1 if it is not said
 * @param assets the things
 */
public record QrOrder(
        @Nullable String grid,
        @Nullable String label,
        @Nullable Integer count,
        @Nullable List<Asset> assets) {
    private static final int MAX_AT_ONCE = 200;
    private static final int MAX_LABEL = 100;
    private static final int MAX_NAME = 60;

    /** What the codes hang on; null is the spot itself. */
    List<@Nullable Asset> hangOn() {
        return assets == null || assets.isEmpty()
                ? Collections.nCopies(count == null ? 1 : count, null)
                : List.copyOf(assets);
    }

    /** The grid of a code: where the thing stands, else the spot's. */
    String gridOf(@Nullable Asset asset, City city) {
        return at(asset, city).map(Grid::code).orElse(String.valueOf(grid));
    }

    /** Refuses what cannot be made. */
    void check(City city) {
        var faults = new Faults();
        faults.unless(grid != null && city.grid(grid).isPresent(), "grid", "must be a 15-digit grid of the city");
        faults.text("label", label, MAX_LABEL);
        var named = assets == null ? List.<Asset>of() : assets;
        faults.unless(named.size() <= MAX_AT_ONCE, "assets", "must be at most " + MAX_AT_ONCE);
        faults.unless(named.isEmpty() || count == null, "count", "must be left out: each asset gets one code");
        faults.unless(
                count == null || (count >= 1 && count <= MAX_AT_ONCE), "count", "must be from 1 to " + MAX_AT_ONCE);
        named.forEach(asset -> check(asset, city, faults));
        faults.refuse();
    }

    private static void check(Asset asset, City city, Faults faults) {
        faults.text("assets", asset.name(), MAX_NAME);
        faults.unless(
                (asset.lat() == null && asset.lon() == null) || at(asset, city).isPresent(),
                "assets",
                "must stand in the city: lat and lon in WGS-84 degrees, or neither");
    }

    private static Optional<Grid> at(@Nullable Asset asset, City city) {
        return asset == null || asset.lat() == null || asset.lon() == null
                ? Optional.empty()
                : city.gridAt(asset.lat(), asset.lon());
    }
}
