package city.whistle.callback.figures.web;

import city.whistle.callback.figures.AskFigures;
import city.whistle.callback.sheet.Csv;
import city.whistle.callback.sheet.Xlsx;
import city.whistle.city.City;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;

/** The figures as a file to take away. */
@ApplicationScoped
class FigureExports {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final AskFigures figures;
    private final FigureSheet sheet;
    private final City city;

    FigureExports(AskFigures figures, FigureSheet sheet, City city) {
        this.figures = figures;
        this.sheet = sheet;
        this.city = city;
    }

    /**
     * The file.
     *
     * @param format {@code csv} or {@code xlsx}
     */
    Uni<RestResponse<byte[]>> file(FigureResource.Asked asked, String format) {
        var by = asked.by();
        return figures.ask(asked.period(city), by)
                .map(set -> sheet.of(by, set))
                .map(found -> format.equals("csv")
                        ? file(Csv.write(found), "text/csv;charset=UTF-8", format)
                        : file(Xlsx.write(found), XLSX, format));
    }

    private static RestResponse<byte[]> file(byte[] content, String type, String format) {
        return RestResponse.ResponseBuilder.ok(content, MediaType.valueOf(type))
                .header("Content-Disposition", "attachment; filename=\"figures." + format + "\"")
                .build();
    }
}
