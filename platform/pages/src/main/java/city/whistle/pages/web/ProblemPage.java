package city.whistle.pages.web;

import city.whistle.http.Problem;
import city.whistle.http.ProblemView;
import city.whistle.pages.PageFrame;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Shows a problem to a person: a page that says what is wrong, in the words of the problem, and the way back. */
@ApplicationScoped
class ProblemPage implements ProblemView {
    private final Template page;
    private final PageFrame frame;

    ProblemPage(@Location("layout/problem") Template page, PageFrame frame) {
        this.page = page;
        this.frame = frame;
    }

    @Override
    public Optional<Response> show(Problem problem, HttpHeaders request) {
        return request.getAcceptableMediaTypes().stream()
                .filter(type -> !type.isWildcardType())
                .findFirst()
                .filter(first -> first.isCompatible(MediaType.TEXT_HTML_TYPE))
                .map(first -> answer(problem));
    }

    private Response answer(Problem problem) {
        var answer = Response.status(problem.status())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(frame.around(page.data("problem", problem)).render());
        problem.headers().forEach(answer::header);
        return answer.build();
    }
}
