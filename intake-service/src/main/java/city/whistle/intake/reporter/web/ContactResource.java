package city.whistle.intake.reporter.web;

import city.whistle.access.Role;
import city.whistle.intake.reporter.LookAtContact;
import city.whistle.intake.reporter.OwnWords;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The one way out of the vault. */
@Path("/api/v1/complaints")
public class ContactResource {
    private final LookAtContact contact;

    ContactResource(LookAtContact contact) {
        this.contact = contact;
    }

    /**
     * Whom to call; all null when nobody is named.
     *
     * @param words the texts that others read with stars, as they were written
     * @param others the same person's other cases, newest first
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record ContactView(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email,
            boolean anonymous,
            boolean confidential,
            boolean onBehalf,
            List<OwnWords> words,
            List<UUID> others) {
        static ContactView of(LookAtContact.Contact contact) {
            var reporter = contact.entrusted().reporter();
            return new ContactView(
                    reporter.name(),
                    reporter.phone(),
                    reporter.email(),
                    contact.anonymous(),
                    contact.confidential(),
                    contact.onBehalf(),
                    contact.entrusted().words(),
                    contact.others());
        }
    }

    @GET
    @Path("/{id:[0-9a-fA-F]{8}-[0-9a-fA-F-]{27}}/contact")
    @RolesAllowed(Role.Names.CALLBACK_AGENT)
    @Operation(summary = "Who reported a case; every look is recorded with its purpose")
    public Uni<Response> look(@PathParam("id") UUID id, @QueryParam("purpose") @Nullable String purpose) {
        return contact.look(id, purpose)
                .map(ContactView::of)
                .map(view ->
                        Response.ok(view).header("Cache-Control", "no-store").build());
    }
}
