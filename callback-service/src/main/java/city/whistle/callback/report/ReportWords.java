package city.whistle.callback.report;

import city.whistle.callback.figures.Days;
import city.whistle.callback.report.ReadReport.Report;
import city.whistle.city.Language;

/** Puts a report into words. */
public interface ReportWords {
    ReportText write(Report report, ReportKind kind, Days days, Language language);
}
