package city.whistle.intake.place;

import city.whistle.city.City;
import city.whistle.city.Coordinates;
import city.whistle.city.Coordinates.Crs;
import city.whistle.city.Grid;
import city.whistle.contracts.Place;
import city.whistle.http.InvalidField;
import city.whistle.intake.Faults;
import city.whistle.intake.qrcode.Scanned;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the place of the city that somebody means. */
@ApplicationScoped
public class Places {
    private static final int MAX_ADDRESS = 200;
    private static final double MAX_LAT = 90;
    private static final double MAX_LON = 180;

    private final City city;

    public Places(City city) {
        this.city = city;
    }

    /**
     * The place meant by a point or a grid's code, or else by the code that was scanned. What is said goes before what
     * was scanned: who scans a code at the gate may mean the yard behind it.
     *
     * @throws InvalidField when neither is there, or it is no place of this city
     */
    public Place find(@Nullable PlaceAsked asked, @Nullable Scanned scanned) {
        if (asked != null) {
            var faults = new Faults();
            faults.optionalText("place.address", asked.address(), MAX_ADDRESS);
            faults.refuse();
        }
        var address = asked == null ? null : asked.address();
        if (asked != null && asked.saysWhere()) {
            return asked.grid() != null && asked.lat() == null && asked.lon() == null
                    ? centre(gridOf(asked.grid(), "place.grid"), address)
                    : point(asked, address);
        }
        if (scanned != null) {
            return scannedAt(scanned, address == null ? scanned.words() : address);
        }
        throw new InvalidField("place", "must be a point (lat, lon, crs) or a grid, or else 'qr' a scanned code");
    }

    private Place scannedAt(Scanned scanned, String address) {
        var grid = gridOf(scanned.grid(), "qr");
        var asset = scanned.asset();
        return asset == null || asset.lat() == null || asset.lon() == null
                ? centre(grid, address)
                : in(grid, asset.lat(), asset.lon(), address);
    }

    private Place point(PlaceAsked asked, @Nullable String address) {
        var faults = new Faults();
        faults.unless(isWithin(asked.lat(), MAX_LAT), "place.lat", "must be a number from -90 to 90");
        faults.unless(isWithin(asked.lon(), MAX_LON), "place.lon", "must be a number from -180 to 180");
        faults.refuse();
        var point = Coordinates.toWgs84(crs(asked.crs()), orZero(asked.lat()), orZero(asked.lon()));
        var grid = city.gridAt(point.lat(), point.lon())
                .orElseThrow(() ->
                        new InvalidField("place", "must lie in " + city.name().en()));
        if (asked.grid() != null && !asked.grid().equals(grid.code())) {
            throw new InvalidField("place.grid", "must be the grid of the point, which is " + grid.code());
        }
        return in(grid, point.lat(), point.lon(), address);
    }

    private Grid gridOf(String code, String field) {
        return city.grid(code).orElseThrow(() -> new InvalidField(field, GridCode.fault(code, city)));
    }

    private static Place centre(Grid grid, @Nullable String address) {
        return in(grid, grid.lat(), grid.lon(), address);
    }

    private static Place in(Grid grid, double lat, double lon, @Nullable String address) {
        return grid.place(lat, lon, address);
    }

    private static Crs crs(@Nullable String name) {
        if (name == null) {
            return Crs.WGS84;
        }
        try {
            return Crs.valueOf(name.replace("-", "").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new InvalidField("place.crs", "must be WGS84, GCJ02 or BD09");
        }
    }

    private static boolean isWithin(@Nullable Double degrees, double max) {
        return degrees != null && Double.isFinite(degrees) && Math.abs(degrees) <= max;
    }

    private static double orZero(@Nullable Double degrees) {
        return degrees == null ? 0 : degrees;
    }
}
