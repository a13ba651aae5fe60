package city.whistle.pages.web;

import city.whistle.pages.PageLanguage;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Keeps the language a person chose by hand, and goes back to the page. */
@Path("/language")
class LanguageResource {
    private static final Duration KEPT = Duration.ofDays(365);

    @GET
    public Response choose(@QueryParam("to") @Nullable String to, @QueryParam("back") @Nullable String back) {
        var cookie = new NewCookie.Builder(PageLanguage.COOKIE)
                .value("en".equals(to) ? "en" : "zh")
                .path("/")
                .maxAge((int) KEPT.toSeconds())
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
        return Response.seeOther(URI.create(local(back))).cookie(cookie).build();
    }

    /** Only addresses on this host: anything else would make an open redirect of us. */
    private static String local(@Nullable String back) {
        return back != null && back.matches("/(?![/\\\\])[\\w\\-./?=&%,]*") ? back : "/";
    }
}
