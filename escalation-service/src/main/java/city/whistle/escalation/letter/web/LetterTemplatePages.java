package city.whistle.escalation.letter.web;

import city.whistle.access.Role;
import city.whistle.city.Text;
import city.whistle.contracts.LetterKind;
import city.whistle.escalation.Onlooker;
import city.whistle.escalation.letter.LetterSample;
import city.whistle.escalation.letter.LetterTemplate;
import city.whistle.escalation.letter.LetterTemplate.Finding;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** {@code /watch/letters/templates/{kind}}: other words for a kind of letter, tried on a sample before the pack is changed. */
@Path("/watch/letters/templates/{kind}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Names.SUPERVISOR, Role.Names.ADMIN})
class LetterTemplatePages {
    private static final int UNPROCESSABLE = 422;

    private final LetterTemplateResource papers;
    private final LetterSample sample;
    private final Onlooker onlooker;
    private final Template page;

    LetterTemplatePages(
            LetterTemplateResource papers,
            LetterSample sample,
            Onlooker onlooker,
            @Location("watch/letter-template") Template page) {
        this.papers = papers;
        this.sample = sample;
        this.onlooker = onlooker;
        this.page = page;
    }

    @GET
    public TemplateInstance words(@RestPath LetterKind kind) {
        return show(kind, LetterTemplate.of(onlooker.city(), kind), List.of(), false);
    }

    /** Shows the words with what is wrong with them, or as they would read and as they go into the pack. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response check(@RestPath LetterKind kind, Typed typed) {
        var words = typed.template();
        var wrong = words.check(sample.known(kind));
        return Response.status(wrong.isEmpty() ? Response.Status.OK.getStatusCode() : UNPROCESSABLE)
                .entity(show(kind, words, wrong, wrong.isEmpty()))
                .build();
    }

    /** The sample on paper. */
    @POST
    @Path("paper.pdf")
    @Blocking
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response paper(@RestPath LetterKind kind, Typed typed) {
        var words = typed.template();
        return words.check(sample.known(kind)).isEmpty() ? papers.paper(kind, words) : check(kind, typed);
    }

    /** What the form sends. */
    static final class Typed {
        @RestForm
        @Nullable
        String titleZh;

        @RestForm
        @Nullable
        String titleEn;

        @RestForm
        @Nullable
        String bodyZh;

        @RestForm
        @Nullable
        String bodyEn;

        private LetterTemplate template() {
            return new LetterTemplate(new Text(line(titleZh), line(titleEn)), new Text(lines(bodyZh), lines(bodyEn)));
        }

        private static String line(@Nullable String typed) {
            return Objects.requireNonNullElse(typed, "").strip();
        }

        private static String lines(@Nullable String typed) {
            return line(typed).replace("\r\n", "\n");
        }
    }

    private TemplateInstance show(LetterKind kind, LetterTemplate words, List<Finding> wrong, boolean good) {
        var labels = onlooker.labels();
        var letter = good ? sample.of(kind, words) : null;
        return onlooker.page(page.data("kind", kind.wire())
                .data("kindName", labels.letterKind(kind.wire()))
                .data(
                        "kinds",
                        List.of(LetterKind.values()).stream()
                                .map(each -> new KindView(each.wire(), labels.letterKind(each.wire())))
                                .toList())
                .data("words", words)
                .data("known", new TreeSet<>(sample.known(kind)))
                .data("wrong", new Wrong(wrong))
                .data("letter", letter)
                .data("packZh", indented(words.body().zh()))
                .data("packEn", indented(words.body().en())));
    }

    /** A kind of letter, by name. */
    public record KindView(String wire, String name) {}

    /** What is wrong, by field. */
    public record Wrong(List<Finding> all) {
        /** The fields of the form that something is wrong with, from the top. */
        public List<String> fields() {
            return Stream.of("titleZh", "bodyZh", "titleEn", "bodyEn")
                    .filter(field -> !in(field).isEmpty())
                    .toList();
        }

        /** What is wrong with that field. */
        public List<Finding> in(String field) {
            return all.stream().filter(finding -> finding.field().equals(field)).toList();
        }
    }

    /** As a block of YAML. */
    private static String indented(String body) {
        return body.lines().map(line -> "  " + line + "\n").reduce("", String::concat);
    }
}
