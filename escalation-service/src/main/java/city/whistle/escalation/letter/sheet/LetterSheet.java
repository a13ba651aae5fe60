package city.whistle.escalation.letter.sheet;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Draws a letter in the letter layout of GB/T 9704-2012 on A4: issuer in red 30 mm from the top edge, a red double line of 170 mm
 * 4 mm below it and a second one 20 mm from the bottom edge of the first page, text block 156 × 225 mm from 37 mm above and 28 mm left, 22 lines of 28
 * characters, body 16 pt, title 22 pt centred, no number on page one.
 */
public final class LetterSheet {
    private static final double MM = 72 / 25.4;
    private static final double PAGE_WIDTH = 210 * MM;
    private static final double PAGE_HEIGHT = 297 * MM;
    private static final double LEFT = 28 * MM;
    private static final double WIDTH = 156 * MM;
    private static final double TOP = 37 * MM;
    private static final int LINES = 22;
    private static final double PITCH = 225 * MM / LINES;
    private static final double CHARACTER = WIDTH / 28;
    private static final float BODY_SIZE = 16;
    private static final float TITLE_SIZE = 22;
    private static final float ISSUER_SIZE = 32;
    private static final float STAMP_SIZE = 150;
    private static final double RULE_WIDTH = 170 * MM;
    private static final Color RED = new Color(0xD9, 0x00, 0x1B);
    private static final Color PALE = new Color(0xF2, 0xC4, 0xC4);
    private static final String INDENT = "\u3000\u3000";

    private final LetterFonts fonts;

    public LetterSheet(LetterFonts fonts) {
        this.fonts = fonts;
    }

    /** The letter as a PDF with its fonts embedded. */
    public byte[] draw(LetterText letter) {
        var bytes = new ByteArrayOutputStream();
        var document = new Document(PageSize.A4);
        var writer = PdfWriter.getInstance(document, bytes);
        document.addTitle(letter.number() + " " + letter.title());
        document.addAuthor(letter.issuer());
        document.open();
        var canvas = writer.getDirectContent();
        head(canvas, letter);
        if (letter.stamp() != null) {
            stamp(canvas, letter.stamp());
        }
        int page = 1;
        int line = 0;
        for (Line each : lines(letter)) {
            if (line == LINES) {
                document.newPage();
                number(canvas, ++page);
                line = 0;
            }
            body(canvas, each, line++);
        }
        document.close();
        return bytes.toByteArray();
    }

    /** One line of the text block. */
    private record Line(String text, float size, Place place) {}

    private enum Place {
        LEFT,
        CENTRE,
        RIGHT
    }

    private void head(PdfContentByte canvas, LetterText letter) {
        double issuerBase = PAGE_HEIGHT - 30 * MM - capHeight(fonts.title(), ISSUER_SIZE);
        var red = new Type(fonts.title(), ISSUER_SIZE, RED);
        write(canvas, letter.issuer(), red, centre(letter.issuer(), ISSUER_SIZE), issuerBase);
        double below = issuerBase - fonts.title().getDescentPoint("国", ISSUER_SIZE) * -1 - 4 * MM;
        rule(canvas, below, 1.6f, 0.6f);
        rule(canvas, 20 * MM, 0.6f, 1.6f);
    }

    /** Across the middle of the sheet, under the words. */
    private void stamp(PdfContentByte canvas, String words) {
        canvas.beginText();
        canvas.setFontAndSize(fonts.title(), STAMP_SIZE);
        canvas.setColorFill(PALE);
        canvas.showTextAligned(
                PdfContentByte.ALIGN_CENTER, words, (float) (PAGE_WIDTH / 2), (float) (PAGE_HEIGHT / 2), 45);
        canvas.endText();
    }

    private void body(PdfContentByte canvas, Line line, int at) {
        double base = PAGE_HEIGHT - TOP - (at + 1) * PITCH + (PITCH - BODY_SIZE) / 2 + 2;
        var font = line.size == TITLE_SIZE ? fonts.title() : fonts.body();
        double x = switch (line.place) {
            case LEFT -> LEFT;
            case CENTRE -> centre(line.text, line.size);
            case RIGHT -> LEFT + WIDTH - width(font, line.text, line.size);
        };
        write(canvas, line.text, new Type(font, line.size, Color.BLACK), x, base);
    }

    private List<Line> lines(LetterText letter) {
        var lines = new ArrayList<Line>();
        blank(lines, 1);
        lines.add(new Line(letter.number(), BODY_SIZE, Place.RIGHT));
        blank(lines, 1);
        new Lines(text -> width(fonts.title(), text, TITLE_SIZE), WIDTH)
                .of("", letter.title())
                .forEach(line -> lines.add(new Line(line, TITLE_SIZE, Place.CENTRE)));
        blank(lines, 1);
        add(lines, "", letter.addressee() + "：");
        letter.paragraphs().forEach(paragraph -> add(lines, INDENT, paragraph));
        annexes(lines, letter.annexes());
        blank(lines, 2);
        lines.add(new Line(letter.issuer() + INDENT, BODY_SIZE, Place.RIGHT));
        lines.add(new Line(letter.date() + INDENT, BODY_SIZE, Place.RIGHT));
        if (letter.copies() != null) {
            blank(lines, 1);
            add(lines, "", "抄送：" + letter.copies());
        }
        return lines;
    }

    private void annexes(List<Line> lines, List<String> annexes) {
        if (annexes.isEmpty()) {
            return;
        }
        blank(lines, 1);
        for (int i = 0; i < annexes.size(); i++) {
            add(lines, INDENT, (i == 0 ? "附件：" : "\u3000\u3000\u3000") + (i + 1) + ". " + annexes.get(i));
        }
    }

    private void add(List<Line> lines, String indent, String paragraph) {
        new Lines(text -> width(fonts.body(), text, BODY_SIZE), WIDTH + 1)
                .of(indent, paragraph)
                .forEach(line -> lines.add(new Line(line, BODY_SIZE, Place.LEFT)));
    }

    private static void blank(List<Line> lines, int count) {
        for (int i = 0; i < count; i++) {
            lines.add(new Line("", BODY_SIZE, Place.LEFT));
        }
    }

    private void number(PdfContentByte canvas, int page) {
        var text = "— " + page + " —";
        var type = new Type(fonts.body(), 14, Color.BLACK);
        write(canvas, text, type, centre(text, 14), PAGE_HEIGHT - TOP - LINES * PITCH - 7 * MM);
    }

    private static void rule(PdfContentByte canvas, double y, float upper, float lower) {
        double from = (PAGE_WIDTH - RULE_WIDTH) / 2;
        canvas.setColorStroke(RED);
        line(canvas, from, y, upper);
        line(canvas, from, y - 2.4, lower);
    }

    private static void line(PdfContentByte canvas, double from, double y, float thick) {
        canvas.setLineWidth(thick);
        canvas.moveTo((float) from, (float) y);
        canvas.lineTo((float) (from + RULE_WIDTH), (float) y);
        canvas.stroke();
    }

    /** How a line looks. */
    private record Type(BaseFont font, float size, Color colour) {}

    private static void write(PdfContentByte canvas, String text, Type type, double x, double base) {
        canvas.beginText();
        canvas.setFontAndSize(type.font, type.size);
        canvas.setColorFill(type.colour);
        canvas.setCharacterSpacing(type.size == BODY_SIZE ? (float) (CHARACTER - BODY_SIZE) : 0);
        canvas.setTextMatrix((float) x, (float) base);
        canvas.showText(text);
        canvas.endText();
    }

    private double centre(String text, float size) {
        var font = size == BODY_SIZE || size == 14 ? fonts.body() : fonts.title();
        return (PAGE_WIDTH - width(font, text, size)) / 2;
    }

    /** The width as it is drawn: the body is set a little tighter than its size so that 28 characters fill a line. */
    private static double width(BaseFont font, String text, float size) {
        double tighter = size == BODY_SIZE ? (CHARACTER - BODY_SIZE) * text.length() : 0;
        return font.getWidthPoint(text, size) + tighter;
    }

    private static double capHeight(BaseFont font, float size) {
        return font.getAscentPoint("国", size);
    }
}
