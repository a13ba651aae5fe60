package city.whistle.intake.complaint;

import city.whistle.contracts.Place;
import jakarta.persistence.MappedSuperclass;
import org.jspecify.annotations.Nullable;

/** Something that lies at a place of the city. */
@MappedSuperclass
abstract class Located {
    private double lat;
    private double lon;
    private @Nullable String address;
    private String grid;
    private String community;
    private String subdistrict;
    private String district;

    @SuppressWarnings("NullAway.Init")
    protected Located() {}

    Located(Place place) {
        this.lat = place.lat();
        this.lon = place.lon();
        this.address = place.address();
        this.grid = place.grid();
        this.community = place.community();
        this.subdistrict = place.subdistrict();
        this.district = place.district();
    }

    public Place place() {
        return new Place(lat, lon, address, grid, community, subdistrict, district);
    }
}
