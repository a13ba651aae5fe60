package city.whistle.intake.desk.web;

import city.whistle.pages.PageFrame;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers with a page of staff in its frame. */
@RequestScoped
public class Framed {
    private final PageFrame frame;

    Framed(PageFrame frame) {
        this.frame = frame;
    }

    /** The page as an answer of that status. */
    public Uni<RestResponse<String>> answer(TemplateInstance page, int status) {
        return frame.around(page)
                .createUni()
                .map(html -> RestResponse.ResponseBuilder.<String>create(status)
                        .entity(html)
                        .build());
    }
}
