package city.whistle.intake.grid.web;

import city.whistle.access.Caller;
import city.whistle.city.City;
import city.whistle.http.InvalidField;
import city.whistle.intake.attachment.web.KeepPhotos;
import city.whistle.intake.complaint.FileComplaint;
import city.whistle.intake.complaint.Filed;
import city.whistle.intake.sorting.SortingView;
import city.whistle.pages.PageLanguage;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;

/** Takes a patrol's form: first its photos, before and after, then the complaint that names them. */
@RequestScoped
class SendPatrol {
    private final KeepPhotos photos;
    private final FileComplaint complaints;
    private final Caller caller;
    private final City city;
    private final PageLanguage language;

    SendPatrol(KeepPhotos photos, FileComplaint complaints, Caller caller, City city, PageLanguage language) {
        this.photos = photos;
        this.complaints = complaints;
        this.caller = caller;
        this.city = city;
        this.language = language;
    }

    /** What came of it; the form knows afterwards which photos were kept, should it have to be shown again. */
    Uni<Filed> send(GridForm form) {
        return Uni.createFrom()
                .deferred(() -> photos.keep(form.attachments, form.photos))
                .chain(before -> photos.keep(before, form.after))
                .invoke(ids -> form.attachments = ids)
                .chain(() -> file(form));
    }

    private Uni<Filed> file(GridForm form) {
        if (form.lacksConsent()) {
            throw new InvalidField("consent", "must be given by the person it is filed for");
        }
        var category = form.chosen();
        var found = category == null ? "" : SortingView.name(category, city, language.language());
        return complaints.file(form.filing(found), caller.actor(), GridForm.said(form.key));
    }
}
