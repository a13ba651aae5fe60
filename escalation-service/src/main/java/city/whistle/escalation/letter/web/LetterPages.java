package city.whistle.escalation.letter.web;

import city.whistle.access.Role;
import city.whistle.city.Language;
import city.whistle.escalation.Labels;
import city.whistle.escalation.Onlooker;
import city.whistle.escalation.letter.ReadLetters;
import city.whistle.escalation.letter.ReadLetters.Letter;
import city.whistle.http.Page;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** {@code /watch/letters}: the letters that went out, and each on paper. */
@Path("/watch/letters")
@RolesAllowed({
    Role.Names.SUPERVISOR,
    Role.Names.LEADER,
    Role.Names.DISPATCHER,
    Role.Names.AUDITOR,
    Role.Names.ADMIN,
    Role.Names.HANDLER,
    Role.Names.UNIT_HEAD
})
class LetterPages {
    private static final int ROWS = 50;

    private final ReadLetters letters;
    private final LetterResource papers;
    private final Onlooker onlooker;
    private final Template page;

    LetterPages(
            ReadLetters letters, LetterResource papers, Onlooker onlooker, @Location("watch/letters") Template page) {
        this.letters = letters;
        this.papers = papers;
        this.onlooker = onlooker;
        this.page = page;
    }

    /** A letter as the list shows it. */
    public record LetterView(
            UUID id,
            UUID caseId,
            String number,
            String caseNumber,
            String kind,
            String title,
            String issuer,
            String to,
            String issued,
            boolean isVoid) {
        static LetterView of(Letter letter, Labels labels) {
            return new LetterView(
                    letter.id(),
                    letter.caseId(),
                    letter.number(),
                    letter.caseNumber(),
                    labels.letterKind(letter.kind()),
                    labels.language() == Language.EN ? letter.titleEn() : letter.title(),
                    labels.unit(letter.issuer()),
                    labels.unit(letter.to()),
                    labels.words().time(letter.issuedAt()),
                    letter.isVoid());
        }
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Uni<TemplateInstance> letters(@RestQuery @Nullable String cursor) {
        return letters.page(null, onlooker.scope(), ROWS, cursor).map(this::show);
    }

    private TemplateInstance show(Page<Letter> found) {
        var labels = onlooker.labels();
        return onlooker.page(page.data(
                        "letters",
                        found.items().stream()
                                .map(letter -> LetterView.of(letter, labels))
                                .toList())
                .data("mayTry", onlooker.supervises() || onlooker.administers())
                .data("next", found.next()));
    }

    /** The letter on paper, for a browser that is signed in. */
    @GET
    @Path("{id}.pdf")
    @Produces("application/pdf")
    public Uni<Response> pdf(UUID id) {
        return papers.pdf(id);
    }
}
