package city.whistle.pages.web;

import city.whistle.pages.PageAddresses;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Leads from a service's bare address to the page that most come for. */
@ApplicationScoped
class Home {
    private static final int BEFORE_ALL_PAGES = 0;

    void lead(@Observes Router router, PageAddresses addresses) {
        addresses
                .home()
                .ifPresent(page -> router.get("/").order(BEFORE_ALL_PAGES).handler(visit -> visit.redirect(page)));
    }
}
