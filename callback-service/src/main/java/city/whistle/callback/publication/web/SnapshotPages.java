package city.whistle.callback.publication.web;

import city.whistle.callback.promise.OpenPromise;
import city.whistle.callback.promise.web.PromiseView;
import city.whistle.callback.publication.Publication;
import city.whistle.callback.publication.Publications;
import city.whistle.callback.web.WordedFrame;
import city.whistle.city.Language;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /public/{id}}: figures as they were when they were published, under an address that stays. */
@Path("/public/{id}")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class SnapshotPages {
    private final Publications publications;
    private final ObjectMapper json;
    private final WordedFrame frame;
    private final Template page;

    SnapshotPages(
            Publications publications, ObjectMapper json, WordedFrame frame, @Location("open/snapshot") Template page) {
        this.publications = publications;
        this.json = json;
        this.frame = frame;
        this.page = page;
    }

    /** A group; rates as in {@code 98.56 % (69/70)}. */
    public record Row(String name, long accepted, long closed, String resolution, String satisfaction) {}

    /** The groups of one kind. */
    public record Part(String name, List<Row> rows) {}

    @GET
    public Uni<RestResponse<String>> snapshot(@PathParam("id") UUID id) {
        return publications.one(id).chain(found -> frame.render(fill(found)));
    }

    private TemplateInstance fill(Publication publication) {
        var figures = figures(publication);
        var promised = promises(figures.path("promises"));
        return page.data("publication", publication)
                .data("units", PromiseView.byUnit(promised, frame.words()))
                .data("counts", PromiseView.counts(promised))
                .data("total", row(figures.path("total")))
                .data("excluded", figures.path("excluded").asLong())
                .data("atLeast", figures.path("atLeast").asInt())
                .data(
                        "parts",
                        Stream.of("tiers", "districts", "categories")
                                .map(name -> new Part(name, rows(figures.path(name))))
                                .toList());
    }

    private JsonNode figures(Publication publication) {
        try {
            return json.readTree(publication.figures());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Publications of earlier times have none. */
    private List<OpenPromise> promises(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> json.convertValue(item, OpenPromise.class))
                .toList();
    }

    private List<Row> rows(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false).map(this::row).toList();
    }

    private Row row(JsonNode item) {
        var name = frame.words().language() == Language.EN ? item.path("nameEn") : item.path("name");
        return new Row(
                name.asText(),
                item.path("accepted").asLong(),
                item.path("closed").asLong(),
                rate(item.path("resolution")),
                rate(item.path("satisfaction")));
    }

    private static String rate(JsonNode rate) {
        return rate.path("rate").isNumber()
                ? new BigDecimal(rate.path("rate").asText())
                                .movePointRight(2)
                                .stripTrailingZeros()
                                .toPlainString() + " % (" + rate.path("n").asLong() + "/"
                        + rate.path("d").asLong() + ")"
                : "–";
    }
}
