package city.whistle.intake.complaint;

import city.whistle.contracts.Actor;
import city.whistle.contracts.Place;
import city.whistle.intake.attachment.Uploads;
import city.whistle.intake.reporter.Discretion;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Takes a complaint: number, sorting, place and reporter are entered, and the other services told, in one transaction. */
@ApplicationScoped
public class FileComplaint {
    private final Reception reception;
    private final Repeats repeats;
    private final Uploads uploads;
    private final Drafts drafts;
    private final Complaints complaints;

    FileComplaint(Reception reception, Repeats repeats, Uploads uploads, Drafts drafts, Complaints complaints) {
        this.reception = reception;
        this.repeats = repeats;
        this.uploads = uploads;
        this.drafts = drafts;
        this.complaints = complaints;
    }

    /**
     * Files, or gives the answer of the first time. Photos are compared by what they show: who sends a form twice has
     * uploaded them twice.
     *
     * @param key the client's {@code Idempotency-Key}
     */
    @WithTransaction
    public Uni<Filed> file(Filing filing, Actor by, @Nullable String key) {
        return reception
                .receive(filing)
                .chain(place -> uploads.contents(filing.attachments())
                        .map(photos -> new Repeats.Request(key, by, filing.with(photos)))
                        .chain(request -> fileOnce(filing, place, request)));
    }

    private Uni<Filed> fileOnce(Filing filing, Place place, Repeats.Request request) {
        return repeats.once("filing", request, Filed.class, () -> fileAnew(filing, place, request.by()));
    }

    /** From here on there are only the masked words; how they were written goes into the vault with the reporter. */
    private Uni<Filed> fileAnew(Filing filing, Place place, Actor by) {
        var id = drafts.newId(by);
        var discretion = new Discretion(filing.reporter());
        var masked = filing.masked(discretion);
        var address = discretion.maskAny("place.address", place.address());
        return uploads.claim(filing.attachments(), id)
                .chain(attachments -> drafts.draw(id, masked, at(place, address), attachments, by))
                .chain(drawn -> complaints
                        .enter(drawn.draft(), discretion.originals())
                        .map(complaint -> Filed.of(complaint, drawn.similar())));
    }

    private static Place at(Place place, @Nullable String address) {
        return new Place(
                place.lat(),
                place.lon(),
                address,
                place.grid(),
                place.community(),
                place.subdistrict(),
                place.district());
    }
}
