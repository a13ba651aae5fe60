package city.whistle.intake.resident.web;

import city.whistle.city.City;
import city.whistle.intake.place.Communities;
import city.whistle.intake.qrcode.Scanned;
import city.whistle.pages.PageFrame;
import city.whistle.pages.PageLanguage;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Writes the filing page. */
@RequestScoped
class FilingSheet {
    private final Template page;
    private final PageFrame frame;
    private final PageLanguage language;
    private final Communities communities;
    private final City city;

    FilingSheet(
            @Location("resident/filing") Template page,
            PageFrame frame,
            PageLanguage language,
            Communities communities,
            City city) {
        this.page = page;
        this.frame = frame;
        this.language = language;
        this.communities = communities;
        this.city = city;
    }

    /**
     * How the page is to look.
     *
     * @param scanned the spot of the scanned code
     * @param wrong the fields to be looked at
     * @param notice the name of what is said on top; empty for nothing
     */
    record Look(FilingForm form, @Nullable Scanned scanned, List<String> wrong, String notice, int status) {
        static Look fresh(FilingForm form, @Nullable Scanned scanned) {
            return new Look(form, scanned, List.of(), "", 200);
        }
    }

    Uni<RestResponse<String>> write(Look look) {
        return frame.around(page.data("form", look.form())
                        .data("scanned", look.scanned())
                        .data("community", community(look.scanned()))
                        .data("wrong", look.wrong())
                        .data("notice", look.notice())
                        .data("numbers", city.contactNumbers())
                        .data("groups", communities.groups(language.language())))
                .createUni()
                .map(html -> RestResponse.ResponseBuilder.<String>create(look.status())
                        .entity(html)
                        .build());
    }

    private @Nullable String community(@Nullable Scanned scanned) {
        return scanned == null
                ? null
                : city.grid(scanned.grid())
                        .map(grid -> grid.community().name().in(language.language()))
                        .orElse("");
    }
}
