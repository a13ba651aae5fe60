package city.whistle.dispatch.triage.web;

import city.whistle.dispatch.triage.MergeRefused;
import city.whistle.dispatch.triage.Merging;
import io.quarkus.logging.Log;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.WebApplicationException;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks intake-service with the person's own token: what it refuses is refused, and otherwise it is worth asking again. */
@ApplicationScoped
class MergeOverHttp implements Merging {
    private static final int SERVER_ERROR = 500;
    private static final long WORTH_RETRYING = 10;

    private final IntakeMerging intake;
    private final SecurityIdentity person;

    MergeOverHttp(@RestClient IntakeMerging intake, SecurityIdentity person) {
        this.intake = intake;
        this.person = person;
    }

    @Override
    public Uni<Void> merge(UUID caseId, UUID into) {
        return intake.merge(bearer(), caseId, new IntakeMerging.Into(into))
                .onFailure()
                .transform(MergeOverHttp::translate)
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> unmerge(UUID caseId) {
        return intake.unmerge(bearer(), caseId)
                .onFailure()
                .transform(MergeOverHttp::translate)
                .replaceWithVoid();
    }

    private String bearer() {
        return "Bearer " + person.getCredential(AccessTokenCredential.class).getToken();
    }

    private static RuntimeException translate(Throwable failure) {
        Log.infof("intake does not merge: %s", failure.getMessage());
        return failure instanceof WebApplicationException answer
                        && answer.getResponse().getStatus() < SERVER_ERROR
                ? new MergeRefused("intake answers " + answer.getResponse().getStatus())
                : new ServiceUnavailableException("cases cannot be merged now", WORTH_RETRYING);
    }
}
