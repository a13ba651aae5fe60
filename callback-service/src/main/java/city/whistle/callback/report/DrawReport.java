package city.whistle.callback.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** A report on sheets of A4, lying: the table of units is wide. */
@ApplicationScoped
public class DrawReport {
    private static final float MARGIN = 36;
    private static final float TITLE = 18;
    private static final float HEADING = 12;
    private static final float TEXT = 9.5f;
    private static final float TABLE = 8.5f;
    private static final float PADDING = 3;
    private static final float NAME_WIDTH = 2.5f;
    private static final float FULL_WIDTH = 100;
    private static final Color SHADE = new Color(0xEE, 0xF2, 0xF6);
    private static final Color LINE = new Color(0xB5, 0xBF, 0xC9);

    private final ReportConfig config;

    DrawReport(ReportConfig config) {
        this.config = config;
    }

    /** The PDF. */
    public byte[] draw(ReportText report) {
        var font = ReportFont.find(config.fonts());
        var bytes = new ByteArrayOutputStream();
        try (var document = new Document(PageSize.A4.rotate(), MARGIN, MARGIN, MARGIN, MARGIN)) {
            PdfWriter.getInstance(document, bytes);
            document.open();
            document.addTitle(report.title());
            document.add(new Paragraph(report.title(), new Font(font, TITLE)));
            document.add(new Paragraph(report.period(), new Font(font, TEXT)));
            report.before().forEach(section -> add(document, section, font));
            if (!report.rows().isEmpty()) {
                document.add(table(report, font));
            }
            report.after().forEach(section -> add(document, section, font));
        }
        return bytes.toByteArray();
    }

    private static void add(Document document, ReportText.Section section, BaseFont font) {
        var heading = new Paragraph(section.heading(), new Font(font, HEADING));
        heading.setSpacingBefore(TEXT);
        document.add(heading);
        for (var line : section.lines()) {
            document.add(new Paragraph(line, new Font(font, TEXT)));
        }
    }

    private static PdfPTable table(ReportText report, BaseFont font) {
        var widths = new float[report.headings().size()];
        Arrays.fill(widths, 1);
        widths[0] = NAME_WIDTH;
        var table = new PdfPTable(widths);
        table.setWidthPercentage(FULL_WIDTH);
        table.setSpacingBefore(TEXT);
        table.setHeaderRows(1);
        report.headings().forEach(heading -> table.addCell(cell(heading, font, true)));
        report.rows().forEach(row -> row.forEach(text -> table.addCell(cell(text, font, false))));
        return table;
    }

    private static PdfPCell cell(String text, BaseFont font, boolean isHeading) {
        var cell = new PdfPCell(new Phrase(text, new Font(font, TABLE)));
        cell.setPadding(PADDING);
        cell.setBorderColor(LINE);
        if (isHeading) {
            cell.setBackgroundColor(SHADE);
        }
        return cell;
    }
}
