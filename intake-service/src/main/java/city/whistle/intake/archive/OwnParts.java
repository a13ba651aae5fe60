package city.whistle.intake.archive;

import city.whistle.access.Audit;
import city.whistle.access.Caller;
import city.whistle.city.City;
import city.whistle.city.Language;
import city.whistle.intake.attachment.Upload;
import city.whistle.intake.attachment.Uploads;
import city.whistle.intake.desk.ComplaintView;
import city.whistle.intake.desk.ReadComplaint;
import city.whistle.intake.tracking.ReadRecord;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What this service itself keeps of a case; that it was taken for the archive is recorded. */
@ApplicationScoped
class OwnParts {
    private final ReadComplaint complaints;
    private final ReadRecord record;
    private final Uploads uploads;
    private final Recorder recorder;
    private final City city;

    OwnParts(ReadComplaint complaints, ReadRecord record, Uploads uploads, Recorder recorder, City city) {
        this.complaints = complaints;
        this.record = record;
        this.uploads = uploads;
        this.recorder = recorder;
        this.city = city;
    }

    /** Who took what, for the record. */
    @ApplicationScoped
    static class Recorder {
        private final Audit audit;
        private final Caller caller;

        Recorder(Audit audit, Caller caller) {
            this.audit = audit;
            this.caller = caller;
        }

        Uni<Void> taken(UUID id) {
            return audit.record(caller.actor(), "case.archive", id, "archive of the case");
        }
    }

    /** The complaint as staff see it, without its reporter; all that was told of it; its photos and documents. */
    record Own(ComplaintView complaint, List<ReadRecord.Told> told, List<Upload> uploads) {}

    @WithTransaction
    Uni<Own> take(UUID id, Language language) {
        return complaints
                .read(id, language)
                .map(read -> ComplaintView.of(read, city, language))
                .call(() -> recorder.taken(id))
                .chain(complaint -> record.of(id, language)
                        .chain(told -> uploads.list("caseId = ?1 order by id", id)
                                .map(found -> new Own(complaint, told, found))));
    }
}
