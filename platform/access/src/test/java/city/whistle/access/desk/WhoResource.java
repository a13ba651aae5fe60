package city.whistle.access.desk;

import city.whistle.access.Audit;
import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.access.Scope;
import city.whistle.access.ScopePredicate;
import city.whistle.contracts.Actor;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;

/** Tells callers who they are and what they see. */
@Path("/api/v1/who")
public class WhoResource {
    private final Caller caller;
    private final Audit audit;

    WhoResource(Caller caller, Audit audit) {
        this.caller = caller;
        this.audit = audit;
    }

    /** What a caller is told. */
    public record Who(boolean staff, Actor actor, Scope scope) {}

    @GET
    public Who anybody() {
        return new Who(caller.isStaff(), caller.actor(), caller.scope());
    }

    @GET
    @Path("/later")
    public Uni<Who> later() {
        return Panache.withSession(() -> Panache.getSession()
                .chain(session ->
                        session.createNativeQuery("select 1", Integer.class).getSingleResult())
                .map(one -> anybody()));
    }

    @GET
    @Path("/handler")
    @RolesAllowed(Role.Names.HANDLER)
    public Who handler() {
        return anybody();
    }

    @GET
    @Path("/cases")
    @RolesAllowed({Role.Names.HANDLER, Role.Names.SUPERVISOR})
    public Uni<List<String>> cases() {
        var seen = ScopePredicate.of(caller.scope(), "c.units", "c.grid");
        return Panache.withSession(() -> Panache.getSession()
                .map(session -> session.createNativeQuery(sql(seen), String.class))
                .invoke(query -> seen.parameters().forEach(query::setParameter))
                .chain(query -> query.getResultList()));
    }

    private static String sql(ScopePredicate seen) {
        return """
                select c.number from (values
                    ('a', array['water', 'roads'], '230202001001001'),
                    ('b', array['roads'], '230203001001001'),
                    ('c', array['parks'], '230202002001001')) as c(number, units, grid)
                where (%s) order by c.number""".formatted(seen.sql());
    }

    @POST
    @Path("/looks/{id}")
    @RolesAllowed(Role.Names.CALLBACK_AGENT)
    @WithTransaction
    public Uni<Void> look(@PathParam("id") UUID id, @QueryParam("purpose") String purpose) {
        return audit.record(caller.actor(), "contact.read", id, purpose);
    }
}
