package city.whistle.http.desk;

import city.whistle.http.Problem;
import city.whistle.http.ProblemView;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Shows problems to browsers. */
@Singleton
public class BrowserView implements ProblemView {
    @Override
    public Optional<Response> show(Problem problem, HttpHeaders request) {
        return request.getAcceptableMediaTypes().get(0).equals(MediaType.TEXT_HTML_TYPE)
                ? Optional.of(Response.status(problem.status())
                        .type(MediaType.TEXT_HTML_TYPE)
                        .entity("<p>" + problem.detail() + "</p>")
                        .build())
                : Optional.empty();
    }
}
