package city.whistle.callback.report;

import java.util.List;

/**
 * A report in words, for paper and mail.
 *
 * @param headings of the table of units
 * @param rows as many cells each as there are headings
 */
public record ReportText(
        String title,
        String period,
        List<Section> before,
        List<String> headings,
        List<List<String>> rows,
        List<Section> after) {

    /** A part of the report that is told in lines. */
    public record Section(String heading, List<String> lines) {}
}
