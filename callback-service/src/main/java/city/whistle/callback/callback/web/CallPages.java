package city.whistle.callback.callback.web;

import city.whistle.access.Role;
import city.whistle.callback.callback.Attempt;
import city.whistle.callback.callback.ContactUnknown;
import city.whistle.callback.callback.LookUpContact;
import city.whistle.callback.callback.RecordAttempt;
import city.whistle.callback.callback.TakeNextCall;
import city.whistle.callback.callback.VaultAway;
import city.whistle.callback.callback.web.CallSheet.Before;
import city.whistle.callback.callback.web.CallSheet.NumberBox;
import city.whistle.callback.web.Refusal;
import city.whistle.city.City;
import city.whistle.http.Failure;
import city.whistle.http.NotFound;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** {@code /calls/{id}}: one call, and what the agent writes down of it; after each comes the next call. */
@Path("/calls/{id}")
@Produces(MediaType.TEXT_HTML)
class CallPages {
    private final CallSheet sheet;
    private final LookUpContact contacts;
    private final RecordAttempt attempts;
    private final TakeNextCall next;
    private final City city;

    CallPages(CallSheet sheet, LookUpContact contacts, RecordAttempt attempts, TakeNextCall next, City city) {
        this.sheet = sheet;
        this.contacts = contacts;
        this.attempts = attempts;
        this.next = next;
        this.city = city;
    }

    /** The page; {@code did} and {@code number} say what was done about the case before. */
    @GET
    @RolesAllowed({
        Role.Names.CALLBACK_AGENT,
        Role.Names.SUPERVISOR,
        Role.Names.LEADER,
        Role.Names.AUDITOR,
        Role.Names.ADMIN
    })
    public Uni<RestResponse<String>> call(
            UUID id, @RestQuery @Nullable String did, @RestQuery @Nullable String number) {
        return sheet.show(id, Before.of(did, number));
    }

    /** The same page with the number on it; it is nowhere else, and the look is on record. */
    @POST
    @Path("number")
    @RolesAllowed(Role.Names.CALLBACK_AGENT)
    public Uni<RestResponse<String>> number(UUID id) {
        return contacts.lookUp(id)
                .map(NumberBox::of)
                .onFailure(ContactUnknown.class)
                .recoverWithItem(NumberBox.UNKNOWN)
                .onFailure(VaultAway.class)
                .recoverWithItem(NumberBox.AWAY)
                .chain(box -> sheet.withNumber(id, box));
    }

    /** The resident answered the questions. */
    @POST
    @Path("answers")
    @RolesAllowed(Role.Names.CALLBACK_AGENT)
    public Uni<RestResponse<String>> answers(UUID id, @BeanParam CallForm form, @RestForm @Nullable String number) {
        return record(id, "answers", form, number, form::answered);
    }

    /** The questions were not answered. */
    @POST
    @Path("missed")
    @RolesAllowed(Role.Names.CALLBACK_AGENT)
    public Uni<RestResponse<String>> missed(UUID id, @BeanParam CallForm form, @RestForm @Nullable String number) {
        return record(id, "missed", form, number, () -> form.unanswered(city.zone()));
    }

    private Uni<RestResponse<String>> record(
            UUID id, String which, CallForm form, @Nullable String number, Supplier<Attempt> attempt) {
        return Uni.createFrom()
                .deferred(() -> attempts.record(id, attempt.get(), form.key))
                .chain(result -> onward(result, number))
                .onFailure(CallPages::canBeSaid)
                .recoverWithUni(failure -> sheet.refused(id, Refusal.of(which, form.content(), (Failure) failure)));
    }

    private Uni<RestResponse<String>> onward(Attempt.Result result, @Nullable String number) {
        var said =
                "?did=" + result.outcome() + (number != null && number.matches("\\d{1,20}") ? "&number=" + number : "");
        return next.take()
                .map(found -> RestResponse.seeOther(
                        URI.create(found.map(id -> "/calls/" + id + said).orElse("/calls" + said))));
    }

    private static boolean canBeSaid(Throwable failure) {
        return failure instanceof Failure && !(failure instanceof NotFound);
    }
}
