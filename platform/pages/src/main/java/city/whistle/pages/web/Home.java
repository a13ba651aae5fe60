package city.whistle.pages.web;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Leads from a service's bare address to the page that most come for: {@code whistle.pages.home}. */
@ApplicationScoped
class Home {
    private static final int BEFORE_ALL_PAGES = 0;

    void lead(@Observes Router router, @ConfigProperty(name = "whistle.pages.home") Optional<String> home) {
        home.ifPresent(page -> router.get("/").order(BEFORE_ALL_PAGES).handler(visit -> visit.redirect(page)));
    }
}
