package city.whistle.callback.report;

import city.whistle.callback.figures.Days;
import city.whistle.callback.report.ReadReport.Report;
import city.whistle.city.Language;
import jakarta.enterprise.context.ApplicationScoped;

/** A report as a PDF. */
@ApplicationScoped
public class PrintReport {
    private final ReportWords words;
    private final DrawReport drawing;

    PrintReport(ReportWords words, DrawReport drawing) {
        this.words = words;
        this.drawing = drawing;
    }

    public byte[] print(Report report, ReportKind kind, Days days, Language language) {
        return drawing.draw(words.write(report, kind, days, language));
    }
}
