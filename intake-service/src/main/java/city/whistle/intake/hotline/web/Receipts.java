package city.whistle.intake.hotline.web;

import city.whistle.access.Caller;
import city.whistle.city.City;
import city.whistle.intake.complaint.AccessCodes;
import city.whistle.intake.complaint.Complaint;
import city.whistle.intake.desk.ReadComplaint;
import city.whistle.intake.place.PlaceView;
import city.whistle.intake.sorting.SortingView;
import city.whistle.pages.PageLanguage;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/** What a caller is told at the end; the access code only by who filed the case. */
@RequestScoped
class Receipts {
    private final ReadComplaint reader;
    private final AccessCodes codes;
    private final Caller caller;
    private final City city;
    private final PageLanguage language;

    Receipts(ReadComplaint reader, AccessCodes codes, Caller caller, City city, PageLanguage language) {
        this.reader = reader;
        this.codes = codes;
        this.caller = caller;
        this.city = city;
        this.language = language;
    }

    Uni<Known.Receipt> of(UUID id) {
        return reader.read(id, language.language()).map(read -> receipt(read.complaint()));
    }

    private Known.Receipt receipt(Complaint complaint) {
        var place = PlaceView.of(complaint.place(), city, language.language());
        var address = place.address() == null ? "" : " " + place.address();
        return new Known.Receipt(
                complaint.number(),
                complaint.filedBy().equals(caller.login()) ? codes.of(complaint.id()) : null,
                SortingView.name(complaint.sorted().category(), city, language.language()),
                place.communityName() + address,
                complaint.sorted().needsReview());
    }
}
