package city.whistle.escalation.letter.web;

import city.whistle.access.Role;
import city.whistle.city.City;
import city.whistle.city.Text;
import city.whistle.contracts.LetterKind;
import city.whistle.escalation.letter.DrawLetter;
import city.whistle.escalation.letter.LetterSample;
import city.whistle.escalation.letter.LetterTemplate;
import city.whistle.escalation.letter.sheet.NoFont;
import city.whistle.http.FieldError;
import city.whistle.http.InvalidField;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ServerErrorException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;

/** {@code /api/v1/letter-templates}: the words of letters as the pack has them, and others tried on a sample. */
@Path("/api/v1/letter-templates/{kind}")
@RolesAllowed({Role.Names.SUPERVISOR, Role.Names.ADMIN})
class LetterTemplateResource {
    private final City city;
    private final LetterSample sample;
    private final DrawLetter drawing;

    LetterTemplateResource(City city, LetterSample sample, DrawLetter drawing) {
        this.city = city;
        this.sample = sample;
        this.drawing = drawing;
    }

    /** The words of a kind of letter. */
    record Words(
            @NotNull String titleZh,
            @NotNull String titleEn,
            @NotNull String bodyZh,
            @NotNull String bodyEn) {
        static Words of(LetterTemplate template) {
            return new Words(
                    template.title().zh(),
                    template.title().en(),
                    template.body().zh(),
                    template.body().en());
        }

        LetterTemplate template() {
            return new LetterTemplate(new Text(titleZh, titleEn), new Text(bodyZh, bodyEn));
        }
    }

    @GET
    public Words words(@RestPath LetterKind kind) {
        return Words.of(LetterTemplate.of(city, kind));
    }

    /** A sample on paper in these words; what is wrong with them is told field by field. */
    @POST
    @Path("preview")
    @Blocking
    @Produces("application/pdf")
    public Response preview(@RestPath LetterKind kind, @NotNull @Valid Words words) {
        var template = words.template();
        var wrong = template.check(sample.known(kind)).stream()
                .map(finding -> new FieldError(finding.field(), finding.message()))
                .toList();
        if (!wrong.isEmpty()) {
            throw new InvalidField(wrong);
        }
        return paper(kind, template);
    }

    /** The sample as an answer that a browser shows. */
    Response paper(LetterKind kind, LetterTemplate template) {
        try {
            return Response.ok(drawing.drawSample(sample.of(kind, template)), "application/pdf")
                    .header("Content-Disposition", "inline; filename=\"" + kind.wire() + ".pdf\"")
                    .build();
        } catch (NoFont e) {
            throw new ServerErrorException("no Chinese font is installed here", Response.Status.SERVICE_UNAVAILABLE, e);
        }
    }
}
