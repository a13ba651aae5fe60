package city.whistle.intake.desk.web;

import city.whistle.city.City;
import city.whistle.city.Language;
import city.whistle.pages.PageLanguage;
import io.quarkus.qute.TemplateData;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The times on a page. */
@RequestScoped
public class PageTimes {
    private final City city;
    private final PageLanguage language;

    PageTimes(City city, PageLanguage language) {
        this.city = city;
        this.language = language;
    }

    /** Times as the page's language writes them, for its template. */
    public Words words() {
        return new Words(city, language.language());
    }

    /** Times in the city's zone, as that language writes them. */
    @TemplateData
    public record Words(City city, Language language) {
        private static final DateTimeFormatter ZH = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.CHINESE);
        private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.ENGLISH);

        public String at(Instant moment) {
            return (language == Language.EN ? EN : ZH).format(moment.atZone(city.zone()));
        }
    }
}
