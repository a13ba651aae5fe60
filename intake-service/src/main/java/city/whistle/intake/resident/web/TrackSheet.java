package city.whistle.intake.resident.web;

import city.whistle.contracts.Satisfaction;
import city.whistle.contracts.WireName;
import city.whistle.intake.tracking.CaseKey;
import city.whistle.intake.tracking.TrackCase;
import city.whistle.intake.tracking.TrackingView;
import city.whistle.pages.PageFrame;
import city.whistle.pages.PageLanguage;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestResponse;

/** Writes the tracking page and the form that leads to it. */
@RequestScoped
class TrackSheet {
    private final Template page;
    private final Template find;
    private final PageFrame frame;
    private final PageLanguage language;
    private final TrackCase tracking;

    TrackSheet(
            @Location("resident/track") Template page,
            @Location("resident/find") Template find,
            PageFrame frame,
            PageLanguage language,
            TrackCase tracking) {
        this.page = page;
        this.find = find;
        this.frame = frame;
        this.language = language;
        this.tracking = tracking;
    }

    /**
     * How the page is to look.
     *
     * @param did the action that was done; empty for none
     * @param tried the action that was tried in vain; empty for none
     * @param wrong the fields to be looked at
     */
    record Look(TrackForm form, String did, String tried, List<String> wrong, int status) {
        static Look after(String did, CaseKey key) {
            return new Look(TrackForm.empty(key.code()), did, "", List.of(), 200);
        }
    }

    /** The case, for who holds its key. */
    Uni<RestResponse<String>> write(CaseKey key, Look look) {
        return tracking.track(key, language.language()).chain(view -> answer(page(view, key, look), look.status()));
    }

    /** The form that asks for number and code. */
    Uni<RestResponse<String>> ask(String number, String refusal, int status) {
        return answer(find.data("number", number).data("refusal", refusal), status);
    }

    private TemplateInstance page(TrackingView view, CaseKey key, Look look) {
        return page.data("it", view)
                .data("open", !view.state().isOver())
                .data("entries", view.timeline().reversed())
                .data("code", key.code())
                .data("look", look)
                .data("form", look.form())
                .data(
                        "grades",
                        Stream.of(Satisfaction.values()).map(WireName::wire).toList())
                .data("moments", new Moments(language.language()));
    }

    private Uni<RestResponse<String>> answer(TemplateInstance written, int status) {
        return frame.around(written)
                .createUni()
                .map(html -> RestResponse.ResponseBuilder.<String>create(status)
                        .entity(html)
                        .build());
    }
}
