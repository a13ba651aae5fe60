package city.whistle.callback.promise.web;

import city.whistle.callback.CallbackConfig;
import city.whistle.callback.promise.OpenPromise;
import city.whistle.callback.promise.OpenPromises;
import city.whistle.callback.web.WordedFrame;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** {@code /public/promises}: all that units promised for a year, and what became of it. */
@Path("/public/promises")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class OpenPromisePages {
    private static final int YEARS = 5;

    private final OpenPromises promises;
    private final CallbackConfig config;
    private final WordedFrame frame;
    private final Clock clock;
    private final Template page;

    OpenPromisePages(
            OpenPromises promises,
            CallbackConfig config,
            WordedFrame frame,
            Clock clock,
            @Location("open/promises") Template page) {
        this.promises = promises;
        this.config = config;
        this.frame = frame;
        this.clock = clock;
        this.page = page;
    }

    @GET
    public Uni<RestResponse<String>> year(@RestQuery @Nullable String year) {
        int now = LocalDate.ofInstant(clock.instant(), frame.words().city().zone())
                .getYear();
        int asked = OpenYears.parse(year, now);
        return promises.between(LocalDate.of(asked, 1, 1), LocalDate.of(asked, 12, 31))
                .chain(found -> frame.render(fill(found, asked, now)));
    }

    private TemplateInstance fill(List<OpenPromise> found, int asked, int now) {
        return page.data("units", PromiseView.byUnit(found, frame.words()))
                .data("counts", PromiseView.counts(found))
                .data("atLeast", config.publicAtLeast())
                .data("year", asked)
                .data(
                        "years",
                        IntStream.concat(IntStream.rangeClosed(-1, YEARS).map(back -> now - back), IntStream.of(asked))
                                .distinct()
                                .boxed()
                                .toList())
                .data("columns", OpenPromiseResource.COLUMNS);
    }
}
