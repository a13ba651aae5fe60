package city.whistle.intake.complaint;

import city.whistle.city.Category;
import city.whistle.city.City;
import city.whistle.contracts.Place;
import city.whistle.http.InvalidField;
import city.whistle.intake.Faults;
import city.whistle.intake.attachment.Uploads;
import city.whistle.intake.place.Places;
import city.whistle.intake.qrcode.QrCodes;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Looks whether a filing can be taken at all, and finds its place. */
@ApplicationScoped
public class Reception {
    private final Uploads uploads;
    private final QrCodes codes;
    private final Places places;
    private final City city;
    private final Clock clock;

    Reception(Uploads uploads, QrCodes codes, Places places, City city, Clock clock) {
        this.uploads = uploads;
        this.codes = codes;
        this.places = places;
        this.city = city;
        this.clock = clock;
    }

    /**
     * The place of a filing that can be taken.
     *
     * @throws InvalidField with everything that is wrong with it
     */
    Uni<Place> receive(Filing filing) {
        var faults = new Faults();
        FilingRules.check(filing, clock.instant(), faults);
        uploads.check(faults, filing.attachments());
        faults.unless(isKnown(filing.category()), "category", "must be one of the city's categories");
        faults.refuse();
        return codes.scanned(filing.qr()).map(scanned -> places.find(filing.place(), scanned));
    }

    /** Those without a parent are only classes of others. */
    private boolean isKnown(@Nullable String category) {
        return category == null || city.category(category).map(Category::parent).isPresent();
    }
}
