package city.whistle.callback.callback.web;

import city.whistle.access.Role;
import city.whistle.callback.callback.Evidence;
import city.whistle.callback.callback.ReadCallback;
import city.whistle.http.NotFound;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** What a unit shows of its work, for whoever may see the call; fetched from intake, kept nowhere here. */
@Path("/calls/{id}/evidence/{attachment}")
class EvidencePages {
    private final ReadCallback read;
    private final IntakeEvidence intake;

    EvidencePages(ReadCallback read, @RestClient IntakeEvidence intake) {
        this.read = read;
        this.intake = intake;
    }

    @GET
    @RolesAllowed({
        Role.Names.CALLBACK_AGENT,
        Role.Names.SUPERVISOR,
        Role.Names.LEADER,
        Role.Names.AUDITOR,
        Role.Names.ADMIN
    })
    public Uni<RestResponse<byte[]>> content(UUID id, String attachment) {
        return read.read(id)
                .map(dossier -> dossier.callback().evidence().stream()
                        .filter(each -> each.id().equals(attachment))
                        .findFirst()
                        .orElseThrow(NoSuchEvidence::new))
                .chain(this::fetched);
    }

    private Uni<RestResponse<byte[]>> fetched(Evidence evidence) {
        return intake.content(evidence.id())
                .map(content -> RestResponse.ResponseBuilder.ok(content, evidence.mediaType())
                        .header("Content-Disposition", "inline")
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Content-Security-Policy", "default-src 'none'; sandbox")
                        .header("Cache-Control", "private, no-store")
                        .build())
                .onFailure(WebApplicationException.class)
                .transform(failure -> new NoSuchEvidence());
    }

    /** No evidence of this call, or intake does not have it any more. */
    private static final class NoSuchEvidence extends NotFound {
        NoSuchEvidence() {
            super("there is no such photo or document");
        }
    }
}
