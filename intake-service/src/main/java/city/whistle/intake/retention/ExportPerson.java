package city.whistle.intake.retention;

import city.whistle.access.contact.ContactLooks;
import city.whistle.city.Language;
import city.whistle.contracts.Actor;
import city.whistle.intake.complaint.Complaint;
import city.whistle.intake.complaint.Complaints;
import city.whistle.intake.reporter.Entrusted;
import city.whistle.intake.reporter.Vault;
import city.whistle.intake.tracking.TrackCase;
import city.whistle.intake.tracking.TrackingView;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that is held of a person, case by case, for who wrote the granted request down. Each case is a look, and recorded. */
@ApplicationScoped
public class ExportPerson {
    private final PersonRequests requests;
    private final Complaints complaints;
    private final TrackCase cases;
    private final Vault vault;
    private final ContactLooks looks;
    private final Clock clock;

    ExportPerson(
            PersonRequests requests,
            Complaints complaints,
            TrackCase cases,
            Vault vault,
            ContactLooks looks,
            Clock clock) {
        this.requests = requests;
        this.complaints = complaints;
        this.cases = cases;
        this.vault = vault;
        this.looks = looks;
        this.clock = clock;
    }

    /** A case with what is told to its resident, and what the vault has. */
    public record Held(TrackingView told, Entrusted kept) {}

    @WithTransaction
    public Uni<List<Held>> export(UUID id, Actor by, Language language) {
        return requests.of(id)
                .invoke(request -> refuseUnlessFetchable(request, by))
                .chain(request -> vault.ofNumber(request.phoneHash()))
                .onItem()
                .transformToMulti(found -> Multi.createFrom().iterable(found))
                .onItem()
                .transformToUniAndConcatenate(caseId -> held(caseId, id, by, language))
                .collect()
                .asList();
    }

    private void refuseUnlessFetchable(PersonRequest request, Actor by) {
        if (!request.isFetchable(by.name(), clock.instant())) {
            throw new NoSuchRequest();
        }
    }

    private Uni<Held> held(UUID caseId, UUID request, Actor by, Language language) {
        return looks.record(by, caseId, "request " + request)
                .chain(() -> complaints.byId(caseId))
                .chain(complaint -> held(complaint, language));
    }

    private Uni<Held> held(@Nullable Complaint complaint, Language language) {
        return complaint == null
                ? Uni.createFrom().nullItem()
                : cases.trackFor(complaint, language)
                        .chain(told -> vault.open(complaint.id()).map(kept -> new Held(told, kept)));
    }
}
