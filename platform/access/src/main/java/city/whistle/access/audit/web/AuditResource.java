package city.whistle.access.audit.web;

import city.whistle.access.Role;
import city.whistle.access.audit.AuditTrail;
import city.whistle.access.audit.AuditTrail.Item;
import city.whistle.access.audit.Verification;
import city.whistle.access.audit.VerifyAudit;
import city.whistle.access.audit.VerifyAudit.KnownHead;
import city.whistle.http.Cursor;
import city.whistle.http.InvalidField;
import city.whistle.http.Page;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Who looked at what or did what in this service, and whether the record is still as it was written. */
@Path("/api/v1/audit")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.AUDITOR, Role.Names.ADMIN})
class AuditResource {
    private final AuditTrail trail;
    private final VerifyAudit verify;

    AuditResource(AuditTrail trail, VerifyAudit verify) {
        this.trail = trail;
        this.verify = verify;
    }

    /** Entries, newest first; {@code action} may be the beginning of one. */
    @GET
    public Uni<Page<Item>> entries(
            @BeanParam Search search, @RestQuery @Nullable Integer limit, @RestQuery @Nullable String cursor) {
        return trail.page(search.filter(), Cursor.limit(limit), cursor);
    }

    /** Walks the whole chain; {@code position} and {@code head} are what an earlier walk ended with. */
    @GET
    @Path("/verification")
    @Blocking
    public Verification verification(@RestQuery @Nullable Long position, @RestQuery @Nullable String head) {
        if ((position == null) != (head == null)) {
            throw new InvalidField(position == null ? "position" : "head", "position and head go together");
        }
        return verify.verify(position == null || head == null ? null : new KnownHead(position, head));
    }
}
