package city.whistle.intake.hotspot.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.city.City;
import city.whistle.city.Grid;
import city.whistle.city.Language;
import city.whistle.intake.desk.web.Framed;
import city.whistle.intake.hotspot.HotSpot;
import city.whistle.intake.hotspot.ListMembers;
import city.whistle.intake.hotspot.Look;
import city.whistle.intake.hotspot.Spot;
import city.whistle.intake.hotspot.Topic;
import city.whistle.intake.hotspot.Window;
import city.whistle.intake.sorting.SortingView;
import city.whistle.pages.PageAddresses;
import city.whistle.pages.PageLanguage;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestResponse;

/** Writes the pages of hot spots. */
@RequestScoped
class HotSpotSheet {
    private final Templates templates;
    private final Framed framed;
    private final Words words;
    private final Rights rights;

    HotSpotSheet(Templates templates, Framed framed, City city, PageLanguage language, Rights rights) {
        this.templates = templates;
        this.framed = framed;
        this.words = new Words(city, language.language());
        this.rights = rights;
    }

    /** The pages as they are laid out. */
    @Singleton
    static class Templates {
        private final Template list;
        private final Template spot;
        private final Template topics;

        Templates(
                @Location("hotspots/list") Template list,
                @Location("hotspots/spot") Template spot,
                @Location("hotspots/topics") Template topics) {
            this.list = list;
            this.spot = spot;
            this.topics = topics;
        }
    }

    /** What the caller may do here, and where else to look. */
    @RequestScoped
    static class Rights {
        private final Caller caller;
        private final PageAddresses addresses;

        Rights(Caller caller, PageAddresses addresses) {
            this.caller = caller;
            this.addresses = addresses;
        }

        boolean mayJoin() {
            return caller.has(Role.OPERATOR) || caller.has(Role.DISPATCHER);
        }

        /** The desk, for those who may open a case there; empty for others. */
        String desk() {
            return caller.has(Role.DISPATCHER) || caller.has(Role.SUPERVISOR) || caller.has(Role.ADMIN)
                    ? addresses.dispatchUrl() + "/desk"
                    : "";
        }
    }

    /** A hot spot with its trend. */
    @TemplateData
    public record Row(HotSpotView spot, Trend trend) {
        /** How many fewer than before. */
        public int fewer() {
            return spot.before() - spot.count();
        }
    }

    /**
     * What was done just before.
     *
     * @param joined how many cases were joined; below zero for nothing
     */
    @TemplateData
    public record Done(int joined, int left) {}

    Uni<RestResponse<String>> list(List<HotSpot> found, Window window) {
        var rows = found.stream()
                .map(spot -> new Row(HotSpotView.of(spot, words.city(), words.language()), Trend.of(spot.trend())))
                .toList();
        return answer(templates.list.data("rows", rows), window);
    }

    Uni<RestResponse<String>> topics(List<Topic> found, Window window) {
        return answer(templates.topics.data("found", found), window);
    }

    Uni<RestResponse<String>> spot(Spot spot, Look look, Done done) {
        return answer(
                templates
                        .spot
                        .data("spot", spot)
                        .data("look", look)
                        .data("mayJoin", rights.mayJoin())
                        .data("done", done)
                        .data("most", ListMembers.MOST),
                spot.window());
    }

    private Uni<RestResponse<String>> answer(TemplateInstance page, Window window) {
        return framed.answer(
                page.data("days", window.days())
                        .data(
                                "windows",
                                Arrays.stream(Window.values()).map(Window::days).toList())
                        .data("desk", rights.desk())
                        .data("words", words),
                200);
    }

    /** The city's own names and times in the page's language. */
    @TemplateData
    public record Words(City city, Language language) {
        private static final DateTimeFormatter ZH = DateTimeFormatter.ofPattern("M月d日 HH:mm", Locale.CHINESE);
        private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);

        public String category(String code) {
            return SortingView.name(code, city, language);
        }

        public String grid(String code) {
            return city.grid(code)
                    .map(Grid::name)
                    .map(name -> name.in(language))
                    .orElse(code);
        }

        public String at(Instant moment) {
            return (language == Language.EN ? EN : ZH).format(moment.atZone(city.zone()));
        }
    }
}
