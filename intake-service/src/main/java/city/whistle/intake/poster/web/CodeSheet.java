package city.whistle.intake.poster.web;

import city.whistle.city.City;
import city.whistle.city.Language;
import city.whistle.intake.place.Communities;
import city.whistle.intake.qrcode.ListQrCodes;
import city.whistle.pages.PageFrame;
import city.whistle.pages.PageLanguage;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateData;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Writes the page of codes. */
@RequestScoped
class CodeSheet {
    private final Template page;
    private final PageFrame frame;
    private final PageLanguage language;
    private final Communities communities;
    private final ListQrCodes codes;
    private final City city;

    CodeSheet(
            @Location("codes/list") Template page,
            PageFrame frame,
            PageLanguage language,
            Communities communities,
            ListQrCodes codes,
            City city) {
        this.page = page;
        this.frame = frame;
        this.language = language;
        this.communities = communities;
        this.codes = codes;
        this.city = city;
    }

    /**
     * How the page is to look.
     *
     * @param did what was done just before; empty for nothing
     * @param made how many codes that made
     */
    record Look(CodeForm form, List<String> wrong, String did, int made, int status) {
        static Look after(String did, int made) {
            return new Look(CodeForm.empty(), List.of(), did, made, 200);
        }

        static Look refused(CodeForm form, List<String> wrong) {
            return new Look(form, wrong, "", 0, 422);
        }
    }

    Uni<RestResponse<String>> write(Look look, @Nullable String cursor) {
        return codes.list(null, cursor)
                .chain(found -> frame.around(page.data("found", found)
                                .data("look", look)
                                .data("form", look.form())
                                .data("groups", communities.grids(language.language()))
                                .data("words", new Words(city, language.language())))
                        .createUni())
                .map(html -> RestResponse.ResponseBuilder.<String>create(look.status())
                        .entity(html)
                        .build());
    }

    /** The city's own names and times in the page's language. */
    @TemplateData
    public record Words(City city, Language language) {
        private static final DateTimeFormatter ZH = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.CHINESE);
        private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.ENGLISH);

        public String grid(String code) {
            return city.grid(code).map(grid -> grid.name().in(language)).orElse(code);
        }

        public String at(Instant moment) {
            return (language == Language.EN ? EN : ZH).format(moment.atZone(city.zone()));
        }
    }
}
