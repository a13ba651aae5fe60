package city.whistle.intake;

import city.whistle.city.Language;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language a client asks for. */
public final class Languages {
    private Languages() {}

    /** The best of the city's languages for an {@code Accept-Language} header; Chinese when it asks for neither. */
    public static Language of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return Language.ZH;
        }
        try {
            var best =
                    Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), List.of(Locale.CHINESE, Locale.ENGLISH));
            return Locale.ENGLISH.equals(best) ? Language.EN : Language.ZH;
        } catch (IllegalArgumentException e) {
            return Language.ZH;
        }
    }
}
