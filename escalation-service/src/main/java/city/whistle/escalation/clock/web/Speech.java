package city.whistle.escalation.clock.web;

import city.whistle.city.Language;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/** The language a client wants its sentences in: English if it asks for that first, else the city's first, Chinese. */
final class Speech {
    private Speech() {}

    static Language of(HttpHeaders headers) {
        var wanted = headers.getAcceptableLanguages();
        return !wanted.isEmpty() && wanted.getFirst().getLanguage().equals(Locale.ENGLISH.getLanguage())
                ? Language.EN
                : Language.ZH;
    }
}
