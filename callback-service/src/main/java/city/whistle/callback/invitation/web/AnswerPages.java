package city.whistle.callback.invitation.web;

import city.whistle.callback.invitation.AnswerInvitation;
import city.whistle.callback.invitation.Invitations.Asked;
import city.whistle.callback.web.Refusal;
import city.whistle.callback.web.WordedFrame;
import city.whistle.contracts.Satisfaction;
import city.whistle.http.Failure;
import city.whistle.http.Invalid;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** {@code /answer/{token}}: where a resident answers instead of being called, one case after the other. */
@Path("/answer/{token}")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class AnswerPages {
    private static final List<String> CHOICES = List.of("yes", "no");
    private static final List<String> GRADES =
            Stream.of(Satisfaction.values()).map(Satisfaction::wire).toList();

    private final AnswerInvitation invitation;
    private final WordedFrame frame;
    private final Template page;

    AnswerPages(AnswerInvitation invitation, WordedFrame frame, @Location("answer/answer") Template page) {
        this.invitation = invitation;
        this.frame = frame;
        this.page = page;
    }

    /** The page; {@code did} says that an answer was taken just before. */
    @GET
    @Operation(hidden = true)
    public Uni<RestResponse<String>> show(String token, @RestQuery @Nullable String did) {
        return invitation.read(token).chain(asked -> render(token, asked, Refusal.none(), did != null));
    }

    @POST
    @Operation(hidden = true)
    public Uni<RestResponse<String>> answer(String token, @BeanParam AnswerForm form) {
        return Uni.createFrom()
                .deferred(() -> invitation.answer(token, form.about(), form.answer()))
                .map(ignored -> RestResponse.<String>seeOther(URI.create("/answer/" + token + "?did=1")))
                .onFailure(Invalid.class)
                .recoverWithUni(failure -> refused(token, form, (Failure) failure));
    }

    private Uni<RestResponse<String>> refused(String token, AnswerForm form, Failure failure) {
        var refusal = Refusal.of("answer", form.content(), failure);
        return invitation.read(token).chain(asked -> render(token, asked, refusal, false));
    }

    private Uni<RestResponse<String>> render(String token, List<Asked> all, Refusal refusal, boolean did) {
        var open = all.stream().filter(Asked::isOpen).toList();
        return frame.render(
                page.data("token", token)
                        .data("asked", open.isEmpty() ? null : open.getFirst())
                        .data("more", Math.max(0, open.size() - 1))
                        .data("choices", CHOICES)
                        .data("grades", GRADES)
                        .data("refusal", refusal)
                        .data("did", did),
                refusal.status());
    }
}
