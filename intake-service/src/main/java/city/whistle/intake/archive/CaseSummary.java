package city.whistle.intake.archive;

import city.whistle.city.City;
import city.whistle.city.Language;
import city.whistle.intake.poster.PosterFont;
import java.io.ByteArrayOutputStream;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** A case on paper: what it was about, who had it, what was done and when, and what lies in the archive. */
final class CaseSummary {
    private static final float MARGIN = 56;
    private static final float LABEL_WIDTH = 1;
    private static final float TEXT_WIDTH = 4;
    private static final DateTimeFormatter ZH = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.CHINESE);
    private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.ENGLISH);

    private final City city;
    private final Language language;
    private final Font plain = new Font(PosterFont.find("regular"), 11);
    private final Font bold = new Font(PosterFont.find("bold"), 11);
    private final Font title = new Font(PosterFont.find("bold"), 18);

    CaseSummary(City city, Language language) {
        this.city = city;
        this.language = language;
    }

    byte[] draw(OwnParts.Own taken, List<Part> parts) {
        var bytes = new ByteArrayOutputStream();
        var document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
        PdfWriter.getInstance(document, bytes);
        var complaint = taken.complaint();
        document.addTitle(complaint.number());
        document.open();
        document.add(new Paragraph(say("案件档案 ", "Case file ") + complaint.number(), title));
        document.add(new Paragraph(city.name().in(language), plain));
        document.add(facts(taken));
        document.add(heading(say("经过", "What happened")));
        document.add(timeline(taken));
        document.add(heading(say("档案内容", "In this archive")));
        parts.forEach(part -> document.add(new Paragraph(
                part.name() + (part.isThere() ? "" : say("（缺：", " (missing: ") + part.missing() + say("）", ")")),
                plain)));
        document.close();
        return bytes.toByteArray();
    }

    private PdfPTable facts(OwnParts.Own taken) {
        var complaint = taken.complaint();
        var tracking = complaint.tracking();
        var place = complaint.place();
        var table = table();
        row(table, say("登记时间", "Filed"), time(complaint.filedAt()));
        row(table, say("内容", "Text"), complaint.text());
        row(table, say("类别", "About"), tracking.categoryName());
        row(
                table,
                say("地点", "Place"),
                String.join(
                        " ",
                        place.districtName(),
                        place.subdistrictName(),
                        place.communityName(),
                        place.address() == null ? "" : place.address()));
        row(table, say("承办单位", "Unit"), tracking.unitName() == null ? "—" : tracking.unitName());
        row(table, say("办结期限", "Due"), tracking.dueAt() == null ? "—" : time(tracking.dueAt()));
        return table;
    }

    private PdfPTable timeline(OwnParts.Own taken) {
        var table = table();
        taken.complaint().tracking().timeline().forEach(entry -> row(table, time(entry.at()), entry.text()));
        return table;
    }

    private Paragraph heading(String words) {
        var heading = new Paragraph(words, bold);
        heading.setSpacingBefore(14);
        heading.setSpacingAfter(6);
        return heading;
    }

    private static PdfPTable table() {
        var table = new PdfPTable(new float[] {LABEL_WIDTH, TEXT_WIDTH});
        table.setWidthPercentage(100);
        table.setSpacingBefore(8);
        table.getDefaultCell().setPadding(5);
        return table;
    }

    private void row(PdfPTable table, String label, String text) {
        table.addCell(new Paragraph(label, bold));
        table.addCell(new Paragraph(text, plain));
    }

    private String time(OffsetDateTime moment) {
        return (language == Language.EN ? EN : ZH).format(moment.atZoneSameInstant(city.zone()));
    }

    private String say(String zh, String en) {
        return language == Language.EN ? en : zh;
    }
}
