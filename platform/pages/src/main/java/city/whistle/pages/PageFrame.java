package city.whistle.pages;

import city.whistle.access.Caller;
import city.whistle.city.City;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;

/** Gives a page what its layout needs: the language, who is signed in, and the navigation of that person's roles. */
@RequestScoped
public class PageFrame {
    /** Where Keycloak's account console lists a person's sessions. */
    private static final String SESSIONS = "/account-security/device-activity";

    private final PageLanguage language;
    private final Caller caller;
    private final City city;
    private final RoutingContext request;
    private final PageAddresses addresses;

    PageFrame(PageLanguage language, Caller caller, City city, RoutingContext request, PageAddresses addresses) {
        this.language = language;
        this.caller = caller;
        this.city = city;
        this.request = request;
        this.addresses = addresses;
    }

    /** The page with language, caller and navigation set. */
    public TemplateInstance around(TemplateInstance page) {
        return page.setLocale(language.locale())
                .data("lang", language.locale().getLanguage())
                .data("cityName", city.name().in(language.language()))
                .data("caller", caller)
                .data("sessions", addresses.accountUrl() + SESSIONS)
                .data("here", request.request().uri())
                .data("menu", Menu.of(caller, addresses, request.normalizedPath()));
    }
}
