package city.whistle.dispatch.ticket.web;

import city.whistle.city.City;
import city.whistle.city.Language;
import city.whistle.pages.PageFrame;
import city.whistle.pages.PageLanguage;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import org.jboss.resteasy.reactive.RestResponse;

/** Renders a page of this service: in its frame, with the city's names at hand. */
@RequestScoped
public class WordedFrame {
    private final PageFrame frame;
    private final PageLanguage language;
    private final City city;

    WordedFrame(PageFrame frame, PageLanguage language, City city) {
        this.frame = frame;
        this.language = language;
        this.city = city;
    }

    /** The language the page is read in. */
    public Language language() {
        return language.language();
    }

    /** The page as an answer of that status. */
    public Uni<RestResponse<String>> render(TemplateInstance page, int status) {
        return frame.around(page.data("words", new Words(city, language.language())))
                .createUni()
                .map(html -> RestResponse.ResponseBuilder.<String>create(status)
                        .entity(html)
                        .build());
    }
}
