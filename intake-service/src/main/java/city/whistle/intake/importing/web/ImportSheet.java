package city.whistle.intake.importing.web;

import city.whistle.intake.desk.web.Framed;
import city.whistle.intake.desk.web.PageTimes;
import city.whistle.intake.importing.BadLine;
import city.whistle.intake.importing.ImportRun;
import city.whistle.intake.importing.ReadImports;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
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
    private final PageTimes.Words words;

    ImportSheet(
            @Location("imports/list") Template list,
            @Location("imports/run") Template run,
            Framed framed,
            ReadImports imports,
            PageTimes times) {
        this.list = list;
        this.run = run;
        this.framed = framed;
        this.imports = imports;
        this.words = times.words();
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
