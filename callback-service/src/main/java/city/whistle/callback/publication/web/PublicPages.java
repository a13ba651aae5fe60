package city.whistle.callback.publication.web;

import city.whistle.callback.figures.Rate;
import city.whistle.callback.promise.OpenPromise;
import city.whistle.callback.promise.OpenPromises;
import city.whistle.callback.promise.web.PromiseView;
import city.whistle.callback.publication.OpenMonth;
import city.whistle.callback.publication.OpenMonth.Area;
import city.whistle.callback.publication.OpenMonth.TierTimes;
import city.whistle.callback.publication.Publication;
import city.whistle.callback.publication.Publications;
import city.whistle.callback.publication.ReadOpenMonth;
import city.whistle.callback.web.WordedFrame;
import city.whistle.callback.web.Words;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** {@code /public}: what everybody may know of a month, without signing in. */
@Path("/public")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class PublicPages {
    private static final int MONTHS = 12;
    private static final int HALF = 0;
    private static final int NINE_OF_TEN = 2;
    private static final int PUBLICATIONS = 12;

    private final ReadOpenMonth read;
    private final Publications publications;
    private final OpenPromises promises;
    private final WordedFrame frame;
    private final Clock clock;
    private final Template page;

    PublicPages(
            ReadOpenMonth read,
            Publications publications,
            OpenPromises promises,
            WordedFrame frame,
            Clock clock,
            @Location("open/month") Template page) {
        this.read = read;
        this.publications = publications;
        this.promises = promises;
        this.frame = frame;
        this.clock = clock;
        this.page = page;
    }

    /** A rate as in {@code 98.56} with both its numbers. */
    public record Share(String percent, long n, long d) {
        static @Nullable Share of(@Nullable Rate rate) {
            return rate == null || rate.rate() == null ? null : new Share(percent(rate.rate()), rate.n(), rate.d());
        }

        private static String percent(BigDecimal rate) {
            return rate.movePointRight(2).toPlainString();
        }
    }

    /** A subdistrict; {@code width} is its share of the largest in per cent. */
    public record AreaView(String name, long taken, long width) {}

    /** A tier's times; {@code half} is empty when they are not told. */
    public record TierView(
            String name, String limit, @Nullable Share within, String half, String most) {}

    @GET
    public Uni<RestResponse<String>> month(@RestQuery @Nullable String month) {
        var today = YearMonth.from(clock.instant().atZone(frame.words().city().zone()));
        var asked = OpenMonths.parse(month, today);
        return read.read(asked)
                .chain(open ->
                        publications.page(PUBLICATIONS, null).map(published -> fill(open, published.items(), today)))
                .chain(filled -> promises.recent().chain(promised -> frame.render(with(filled, promised))));
    }

    private TemplateInstance with(TemplateInstance filled, List<OpenPromise> promised) {
        return filled.data("units", PromiseView.byUnit(promised, frame.words()))
                .data("counts", PromiseView.counts(promised));
    }

    private TemplateInstance fill(OpenMonth open, List<Publication> published, YearMonth today) {
        var words = frame.words();
        var city = open.city();
        var filled = page.data("open", open)
                .data("name", words.month(open.month()))
                .data(
                        "months",
                        OpenMonths.choices(today, MONTHS, open.month()).stream()
                                .map(each -> new Words.Choice(each.toString(), words.month(each)))
                                .toList())
                .data("current", open.month().equals(today))
                .data("city", city)
                .data("areas", areas(open, words))
                .data(
                        "tiers",
                        open.tiers().stream().map(each -> tier(each, words)).toList())
                .data("course", OpenCourse.of(open))
                .data("columns", OpenDataResource.COLUMNS)
                .data("publications", published);
        return city == null
                ? filled
                : filled.data("solved", Share.of(city.resolution()))
                        .data("satisfied", Share.of(city.satisfaction()))
                        .data("onTime", Share.of(city.onTime()))
                        .data("repeat", Share.of(city.repeat()));
    }

    private static List<AreaView> areas(OpenMonth open, Words words) {
        long most = open.areas().stream().mapToLong(Area::taken).max().orElse(1);
        return open.areas().stream()
                .map(area -> new AreaView(
                        area.code().equals(OpenMonth.REST) ? "" : words.area(area.code()),
                        area.taken(),
                        100 * area.taken() / most))
                .toList();
    }

    private static TierView tier(TierTimes times, Words words) {
        boolean told = times.hours().size() > NINE_OF_TEN;
        return new TierView(
                words.tier(times.tier()),
                words.limit(times.limit()),
                Share.of(times.within()),
                told ? words.span(times.hours().get(HALF)) : "",
                told ? words.span(times.hours().get(NINE_OF_TEN)) : "");
    }
}
