package city.whistle.intake.attachment;

import city.whistle.contracts.Attachment;
import city.whistle.http.InvalidField;
import city.whistle.intake.Faults;
import city.whistle.intake.IntakeConfig;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All uploads. */
@ApplicationScoped
public class Uploads implements PanacheRepositoryBase<Upload, UUID> {
    private static final String FIELD = "attachments";

    private final IntakeConfig config;

    Uploads(IntakeConfig config) {
        this.config = config;
    }

    /** Names what can be seen to be wrong with a list of ids before any is looked up. */
    public void check(Faults faults, List<String> ids) {
        var most = config.attachments().atOnce();
        faults.unless(ids.size() <= most, FIELD, "must be at most " + most);
        faults.unless(ids.size() == new HashSet<>(ids).size(), FIELD, "must not name one twice");
        for (var id : ids) {
            faults.unless(parsed(id) != null, FIELD, "'" + id + "' is no id of an upload");
        }
    }

    /**
     * Claims uploads for a case, each once: who knows the id of another case's photo cannot make it an own one.
     *
     * @param ids as checked before
     * @throws InvalidField when one is unknown or belongs to a case already
     */
    public Uni<List<Attachment>> claim(List<String> ids, UUID caseId) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        var wanted =
                ids.stream().map(Uploads::parsed).map(Objects::requireNonNull).toList();
        return update("caseId = ?1 where id in ?2 and caseId is null", caseId, wanted)
                .invoke(claimed -> refuseUnlessAll(claimed, wanted.size()))
                .chain(claimed -> list("id in ?1 order by id", wanted))
                .map(uploads -> uploads.stream().map(Upload::told).toList());
    }

    /** What the uploads hold, in the order of their ids; those that are unknown are left out. */
    public Uni<List<String>> contents(List<String> ids) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        var wanted =
                ids.stream().map(Uploads::parsed).map(Objects::requireNonNull).toList();
        return list("id in ?1", wanted)
                .map(found -> found.stream()
                        .sorted(Comparator.comparingInt(upload -> wanted.indexOf(upload.id())))
                        .map(Upload::hash)
                        .toList());
    }

    /** Claims what is told to belong to a case, as far as it is there and belongs to none. */
    public Uni<Void> claimIfFree(List<Attachment> told, UUID caseId) {
        var ids = told.stream()
                .map(Attachment::id)
                .map(Uploads::parsed)
                .filter(Objects::nonNull)
                .toList();
        return ids.isEmpty()
                ? Uni.createFrom().voidItem()
                : update("caseId = ?1 where id in ?2 and caseId is null", caseId, ids)
                        .replaceWithVoid();
    }

    private static void refuseUnlessAll(int claimed, int wanted) {
        if (claimed != wanted) {
            throw new InvalidField(FIELD, "must be ids of uploads that belong to no case yet");
        }
    }

    private static @Nullable UUID parsed(@Nullable String id) {
        try {
            return id == null ? null : UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
