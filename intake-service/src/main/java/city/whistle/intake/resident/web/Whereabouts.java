package city.whistle.intake.resident.web;

import city.whistle.contracts.Place;
import city.whistle.http.InvalidField;
import city.whistle.intake.place.Communities;
import city.whistle.intake.place.PlaceAsked;
import city.whistle.intake.place.Places;
import city.whistle.intake.qrcode.ScanCode;
import city.whistle.intake.qrcode.Scanned;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Understands where a resident says it is: a point, else a chosen community, else one that the address names. */
@ApplicationScoped
class Whereabouts {
    private static final String PHONE_CRS = "WGS84";

    private final Communities communities;
    private final Places places;
    private final ScanCode codes;

    Whereabouts(Communities communities, Places places, ScanCode codes) {
        this.communities = communities;
        this.places = places;
        this.codes = codes;
    }

    /** Everything a page may say about where. */
    record Said(
            @Nullable Double lat,
            @Nullable Double lon,
            @Nullable String grid,
            @Nullable String address,
            @Nullable String qr) {
        private static final Pattern POINT =
                Pattern.compile("(-?\\d{1,3}(?:\\.\\d{1,12})?),(-?\\d{1,3}(?:\\.\\d{1,12})?)");

        /** With the point written as {@code lat,lon}. */
        static Said at(@Nullable String point, @Nullable String grid, @Nullable String address, @Nullable String qr) {
            var read = POINT.matcher(point == null ? "" : point);
            return read.matches()
                    ? new Said(Double.valueOf(read.group(1)), Double.valueOf(read.group(2)), null, address, qr)
                    : new Said(null, null, grid, address, qr);
        }
    }

    /** What is asked by community and address; null when neither is said. */
    @Nullable
    PlaceAsked asked(@Nullable String grid, @Nullable String address) {
        var code = FilingForm.said(grid);
        var words = FilingForm.said(address);
        return code == null && words == null
                ? null
                : new PlaceAsked(null, null, null, words, code == null ? named(words) : code);
    }

    /** The place as far as it can be told by now. */
    Uni<Optional<Place>> find(Said said) {
        var asked = said.lat() == null
                ? asked(said.grid(), said.address())
                : new PlaceAsked(said.lat(), said.lon(), PHONE_CRS, null, null);
        var token = FilingForm.said(said.qr());
        return token == null
                ? Uni.createFrom().item(found(asked, null))
                : codes.scan(token).map(scanned -> found(asked, scanned.orElse(null)));
    }

    private Optional<Place> found(@Nullable PlaceAsked asked, @Nullable Scanned scanned) {
        try {
            return Optional.of(places.find(asked, scanned));
        } catch (InvalidField notYet) {
            return Optional.empty();
        }
    }

    private @Nullable String named(@Nullable String words) {
        return words == null
                ? null
                : communities.namedIn(words).map(grid -> grid.code()).orElse(null);
    }
}
