package city.whistle.intake.sorting.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.city.City;
import city.whistle.city.Language;
import city.whistle.intake.sorting.SortingView;
import city.whistle.intake.sorting.model.ListModels;
import city.whistle.pages.PageFrame;
import city.whistle.pages.PageLanguage;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateData;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestResponse;

/** Writes the page of models. */
@RequestScoped
class SorterSheet {
    private final Template page;
    private final PageFrame frame;
    private final ListModels models;
    private final Caller caller;
    private final Words words;

    SorterSheet(
            @Location("sorting/models") Template page,
            PageFrame frame,
            ListModels models,
            Caller caller,
            City city,
            PageLanguage language) {
        this.page = page;
        this.frame = frame;
        this.models = models;
        this.caller = caller;
        this.words = new Words(city, language.language());
    }

    /**
     * How the page is to look.
     *
     * @param did what was done just before; empty for nothing
     * @param version the model it was done to, or that of which the reason was refused
     * @param reason what was written, when it was refused
     */
    @TemplateData
    public record Look(String did, String version, String reason, int status) {
        static Look after(String did, String version) {
            return new Look(did, version, "", 200);
        }

        static Look refused(String version, String reason) {
            return new Look("", version, reason, 422);
        }

        /** Whether the reason for that model was refused. */
        public boolean isWrong(String model) {
            return status != 200 && model.equals(version);
        }
    }

    Uni<RestResponse<String>> write(Look look) {
        return models.list()
                .chain(found -> frame.around(page.data("models", found)
                                .data("look", look)
                                .data("admin", caller.has(Role.ADMIN))
                                .data("words", words))
                        .createUni())
                .map(html -> RestResponse.ResponseBuilder.<String>create(look.status())
                        .entity(html)
                        .build());
    }

    /** The city's own names, times and numbers in the page's language. */
    @TemplateData
    public record Words(City city, Language language) {
        private static final DateTimeFormatter ZH = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.CHINESE);
        private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.ENGLISH);

        public String category(String code) {
            return SortingView.name(code, city, language);
        }

        public String at(OffsetDateTime moment) {
            return (language == Language.EN ? EN : ZH).format(moment.atZoneSameInstant(city.zone()));
        }

        public String percent(double share) {
            return String.format(Locale.ROOT, "%.1f%%", share * 100);
        }

        public String fraction(double value) {
            return String.format(Locale.ROOT, "%.3f", value);
        }
    }
}
