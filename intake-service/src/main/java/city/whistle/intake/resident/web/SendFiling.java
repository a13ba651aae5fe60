package city.whistle.intake.resident.web;

import city.whistle.access.Caller;
import city.whistle.intake.attachment.web.KeepPhotos;
import city.whistle.intake.complaint.FileComplaint;
import city.whistle.intake.complaint.Filed;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes a form: first its photos, then the complaint that names them. */
@ApplicationScoped
class SendFiling {
    private final KeepPhotos photos;
    private final Whereabouts whereabouts;
    private final FileComplaint complaints;
    private final Caller caller;

    SendFiling(KeepPhotos photos, Whereabouts whereabouts, FileComplaint complaints, Caller caller) {
        this.photos = photos;
        this.whereabouts = whereabouts;
        this.complaints = complaints;
        this.caller = caller;
    }

    /** What came of it; the form knows afterwards which photos were kept, should it have to be shown again. */
    Uni<Filed> send(FilingForm form) {
        return Uni.createFrom()
                .deferred(() -> photos.keep(form.attachments, form.photos))
                .invoke(ids -> form.attachments = ids)
                .chain(() -> file(form));
    }

    private Uni<Filed> file(FilingForm form) {
        var filing = form.filing(whereabouts.asked(form.grid, form.address));
        return complaints.file(filing, caller.actor(), FilingForm.said(form.key));
    }
}
