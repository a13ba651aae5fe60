package city.whistle.dispatch.desk.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.dispatch.ticket.Desk;
import city.whistle.dispatch.ticket.Hand;
import city.whistle.dispatch.ticket.Order;
import city.whistle.dispatch.ticket.SignIn;
import city.whistle.dispatch.ticket.TicketAction;
import city.whistle.http.Failure;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Signs in many tickets at once, each for itself: one that cannot be does not hold up the others. */
@Path("/desk/sign-in")
@RolesAllowed({Role.Names.HANDLER, Role.Names.UNIT_HEAD})
class BulkPages {
    private static final Pattern OURS = Pattern.compile("/desk\\?[\\w\\-.=&%+*]*");
    private static final Pattern PICK = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final SignIn signIn;
    private final Caller caller;

    BulkPages(SignIn signIn, Caller caller) {
        this.signIn = signIn;
        this.caller = caller;
    }

    @POST
    public Uni<RestResponse<Void>> signIn(@RestForm List<String> pick, @RestForm @Nullable String back) {
        var hand = Hand.of(caller);
        var list = back != null && OURS.matcher(back).matches() ? back : "/desk?tab=unassigned";
        return Multi.createFrom()
                .iterable(pick)
                .filter(id -> PICK.matcher(id).matches())
                .onItem()
                .transformToUniAndConcatenate(id -> signIn(UUID.fromString(id), hand))
                .collect()
                .asList()
                .map(done -> {
                    var signed = done.stream().filter(each -> each).count();
                    return RestResponse.seeOther(
                            URI.create(list + "&signed=" + signed + "&refused=" + (pick.size() - signed)));
                });
    }

    private Uni<Boolean> signIn(UUID id, Hand hand) {
        return signIn.signIn(new Order(id, TicketAction.SIGN_IN, hand, null, null, Desk.nothing()), null)
                .replaceWith(true)
                .onFailure(Failure.class)
                .recoverWithItem(false);
    }
}
