package city.whistle.pages;

import city.whistle.city.Language;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;

/** The language of the current page: chosen by hand (cookie), else the browser's first that the city speaks, else Chinese. */
@RequestScoped
public class PageLanguage {
    /** The cookie that keeps a choice made by hand. */
    public static final String COOKIE = "lang";

    private final RoutingContext request;

    PageLanguage(RoutingContext request) {
        this.request = request;
    }

    /** The language of the pack's texts. */
    public Language language() {
        Cookie chosen = request.request().getCookie(COOKIE);
        if (chosen != null) {
            return chosen.getValue().equals("en") ? Language.EN : Language.ZH;
        }
        for (var accepted : request.acceptableLanguages()) {
            if (accepted.tag().equals("zh")) {
                return Language.ZH;
            }
            if (accepted.tag().equals("en")) {
                return Language.EN;
            }
        }
        return Language.ZH;
    }

    /** The same as a locale, for message bundles and dates. */
    public Locale locale() {
        return language() == Language.EN ? Locale.ENGLISH : Locale.CHINESE;
    }
}
