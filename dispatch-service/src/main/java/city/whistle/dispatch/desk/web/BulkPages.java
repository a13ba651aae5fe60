package city.whistle.dispatch.desk.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.dispatch.ticket.ActionNotAllowed;
import city.whistle.dispatch.ticket.Desk;
import city.whistle.dispatch.ticket.Hand;
import city.whistle.dispatch.ticket.Order;
import city.whistle.dispatch.ticket.SignIn;
import city.whistle.dispatch.ticket.TicketAction;
import city.whistle.dispatch.ticket.TicketView;
import city.whistle.http.Failure;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Does the same to many tickets, to each for itself: one that cannot be does not hold up the others. */
@Path("/desk/picked")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed({Role.Names.HANDLER, Role.Names.UNIT_HEAD})
class BulkPages {
    private static final Pattern PICK = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final SignIn signIn;
    private final Caller caller;

    BulkPages(SignIn signIn, Caller caller) {
        this.signIn = signIn;
        this.caller = caller;
    }

    /** Signs in those that wait for it. */
    @POST
    @Path("sign-in")
    public Uni<RestResponse<Void>> signIn(@RestForm List<String> pick, @RestForm @Nullable String back) {
        return each(pick, back, id -> signIn.signIn(order(id, TicketAction.SIGN_IN), null));
    }

    /** Hands them to a colleague; those that nobody has signed in yet are signed in for the colleague. */
    @POST
    @Path("assign")
    public Uni<RestResponse<Void>> assign(
            @RestForm List<String> pick, @RestForm @Nullable String back, @RestForm @Nullable String assignee) {
        return each(
                pick,
                back,
                id -> signIn.assign(order(id, TicketAction.ASSIGN), assignee)
                        .onFailure(ActionNotAllowed.class)
                        .recoverWithUni(() -> signIn.signIn(order(id, TicketAction.SIGN_IN), assignee)));
    }

    private Order order(UUID id, TicketAction action) {
        return new Order(id, action, Hand.of(caller), null, null, Desk.nothing());
    }

    private static Uni<RestResponse<Void>> each(
            List<String> pick, @Nullable String back, Function<UUID, Uni<TicketView>> action) {
        return Multi.createFrom()
                .iterable(pick)
                .filter(id -> PICK.matcher(id).matches())
                .map(UUID::fromString)
                .onItem()
                .transformToUniAndConcatenate(id -> action.apply(id)
                        .replaceWith(true)
                        .onFailure(Failure.class)
                        .recoverWithItem(false))
                .collect()
                .asList()
                .map(done -> backTo(back, done));
    }

    private static RestResponse<Void> backTo(@Nullable String back, List<Boolean> done) {
        var worked = done.stream().filter(each -> each).count();
        return RestResponse.seeOther(
                URI.create(DeskAddress.ours(back) + "&changed=" + worked + "&refused=" + (done.size() - worked)));
    }
}
