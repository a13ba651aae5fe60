package city.whistle.intake.importing.web;

import city.whistle.city.City;
import city.whistle.city.Language;
import city.whistle.intake.desk.web.Framed;
import city.whistle.intake.importing.BadLine;
import city.whistle.intake.importing.ImportRun;
import city.whistle.intake.importing.ReadImports;
import city.whistle.pages.PageLanguage;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateData;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** Writes the pages of imports. */
@RequestScoped
class ImportSheet {
    private static final int SHOWN = 100;

    private final Template list;
    private final Template run;
    private final Framed framed;
    private final ReadImports imports;
    private final Words words;

    ImportSheet(
            @Location("imports/list") Template list,
            @Location("imports/run") Template run,
            Framed framed,
            ReadImports imports,
            Clocks clocks) {
        this.list = list;
        this.run = run;
        this.framed = framed;
        this.imports = imports;
        this.words = clocks.words();
    }

    /** The city's zone and the page's language. */
    @RequestScoped
    static class Clocks {
        private final City city;
        private final PageLanguage language;

        Clocks(City city, PageLanguage language) {
            this.city = city;
            this.language = language;
        }

        Words words() {
            return new Words(city, language.language());
        }
    }

    /** Times as the page's language writes them. */
    @TemplateData
    public record Words(City city, Language language) {
        private static final DateTimeFormatter ZH = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.CHINESE);
        private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.ENGLISH);

        public String at(Instant moment) {
            return (language == Language.EN ? EN : ZH).format(moment.atZone(city.zone()));
        }
    }

    Uni<RestResponse<String>> list(ImportLook look) {
        return imports.latest(null)
                .chain(runs -> framed.answer(
                        list.data("runs", runs).data("form", look).data("words", words), look.isRefused() ? 422 : 200));
    }

    Uni<RestResponse<String>> show(String system, UUID id) {
        return imports.read(system, id)
                .chain(found -> imports.badLines(system, id, 0, SHOWN + 1)
                        .chain(lines -> framed.answer(page(found, lines), 200)));
    }

    private io.quarkus.qute.TemplateInstance page(ImportRun found, List<BadLine> lines) {
        return run.data("run", found)
                .data("lines", lines.subList(0, Math.min(lines.size(), SHOWN)))
                .data("more", lines.size() > SHOWN)
                .data("shown", SHOWN)
                .data("words", words);
    }
}
