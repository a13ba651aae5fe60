package city.whistle.escalation.letter.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.contracts.Recipient;
import city.whistle.escalation.letter.DrawLetter;
import city.whistle.escalation.letter.ReadLetters;
import city.whistle.escalation.letter.ReadLetters.Letter;
import city.whistle.escalation.letter.VoidLetter;
import city.whistle.escalation.letter.sheet.NoFont;
import city.whistle.http.Cursor;
import city.whistle.http.Page;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ServerErrorException;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/letters}: the letters that went out. */
@Path("/api/v1/letters")
@RolesAllowed({
    Role.Names.SUPERVISOR,
    Role.Names.LEADER,
    Role.Names.DISPATCHER,
    Role.Names.AUDITOR,
    Role.Names.ADMIN,
    Role.Names.HANDLER,
    Role.Names.UNIT_HEAD
})
class LetterResource {
    private static final int LONGEST = 1_000;

    private final ReadLetters letters;
    private final DrawLetter drawing;
    private final VoidLetter voiding;
    private final Caller caller;

    LetterResource(ReadLetters letters, DrawLetter drawing, VoidLetter voiding, Caller caller) {
        this.letters = letters;
        this.drawing = drawing;
        this.voiding = voiding;
        this.caller = caller;
    }

    record Item(
            UUID letterId,
            @JsonProperty("case") UUID caseId,
            String number,
            String kind,
            String issuer,
            Instant issuedAt,
            String to,
            @Nullable Recipient cc,
            String title,
            String body,
            @JsonProperty("void") boolean isVoid,
            @Nullable String voidWhy,
            @Nullable UUID replaces,
            @Nullable UUID replacedBy) {
        static Item of(Letter letter) {
            return new Item(
                    letter.id(),
                    letter.caseId(),
                    letter.number(),
                    letter.kind(),
                    letter.issuer(),
                    letter.issuedAt(),
                    letter.to(),
                    letter.cc(),
                    letter.title(),
                    letter.body(),
                    letter.isVoid(),
                    letter.voidWhy(),
                    letter.replaces(),
                    letter.replacedBy());
        }
    }

    record Reason(@NotBlank @Size(max = LONGEST) String reason) {}

    /** Makes a letter void; its number stays in the register. */
    @POST
    @Path("{id}/void")
    @RolesAllowed(Role.Names.SUPERVISOR)
    public Uni<Item> makeVoid(@PathParam("id") UUID id, @NotNull @Valid Reason reason) {
        return voiding.makeVoid(id, reason.reason()).chain(() -> one(id));
    }

    /** Issues a void letter anew under the next number. */
    @POST
    @Path("{id}/reissue")
    @RolesAllowed(Role.Names.SUPERVISOR)
    public Uni<Item> reissue(@PathParam("id") UUID id) {
        return voiding.reissue(id).chain(this::one);
    }

    private Uni<Item> one(UUID id) {
        return letters.one(id, caller.scope()).map(Item::of);
    }

    /** The letter as it went out, on paper. */
    @GET
    @Path("{id}.pdf")
    @Produces("application/pdf")
    public Uni<Response> pdf(@PathParam("id") UUID id) {
        return letters.one(id, caller.scope())
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(this::sheet);
    }

    private Response sheet(Letter letter) {
        try {
            return Response.ok(drawing.draw(letter))
                    .header("Content-Disposition", "inline; filename=\"" + letter.id() + ".pdf\"")
                    .build();
        } catch (NoFont e) {
            throw new ServerErrorException("no Chinese font is installed here", Response.Status.SERVICE_UNAVAILABLE, e);
        }
    }

    @GET
    public Uni<Page<Item>> letters(
            @RestQuery("case") @Nullable UUID caseId,
            @RestQuery("limit") @Nullable Integer limit,
            @RestQuery("cursor") @Nullable String cursor) {
        return letters.page(caseId, caller.scope(), Cursor.limit(limit), cursor).map(page -> page.map(Item::of));
    }
}
