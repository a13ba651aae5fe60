package city.whistle.intake.resident.web;

import city.whistle.city.City;
import city.whistle.pages.PageFrame;
import city.whistle.pages.PageLanguage;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What makes the filing page an app on a phone: its manifest, and the page for when there is no network. */
@PermitAll
@Path("/")
class AppPages {
    private static final String BLUE = "#0072b2";

    private final Template page;
    private final PageFrame frame;
    private final PageLanguage language;
    private final City city;

    AppPages(@Location("resident/offline") Template page, PageFrame frame, PageLanguage language, City city) {
        this.page = page;
        this.frame = frame;
        this.language = language;
        this.city = city;
    }

    /** The web app manifest, in the names the standard gives. */
    record Manifest(
            String name,
            String short_name,
            String lang,
            String start_url,
            String scope,
            String display,
            String theme_color,
            String background_color,
            List<Icon> icons) {
        record Icon(String src, String sizes, String type) {}
    }

    @GET
    @Path("manifest.webmanifest")
    @Produces("application/manifest+json")
    @Operation(hidden = true)
    public Manifest manifest() {
        var name = city.name().in(language.language());
        return new Manifest(
                name + " 12345",
                name,
                language.locale().getLanguage(),
                "/",
                "/",
                "standalone",
                BLUE,
                "#f6f8fa",
                List.of(
                        new Manifest.Icon("/assets/whistle-192.png", "192x192", "image/png"),
                        new Manifest.Icon("/assets/whistle-512.png", "512x512", "image/png")));
    }

    @GET
    @Path("offline")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Uni<String> offline() {
        return frame.around(page.instance()).createUni();
    }
}
