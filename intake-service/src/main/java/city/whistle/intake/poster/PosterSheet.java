package city.whistle.intake.poster;

import city.whistle.city.Text;
import city.whistle.intake.qrcode.QrPicture;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Image;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

/** Draws posters on A4, six on a sheet, with lines to cut along: what it is for, code, spot, number to call. */
public final class PosterSheet {
    private static final int COLUMNS = 2;
    private static final int ROWS = 3;
    private static final float WIDTH = PageSize.A4.getWidth() / COLUMNS;
    private static final float HEIGHT = PageSize.A4.getHeight() / ROWS;
    private static final float CODE = 148;
    private static final Color BLUE = new Color(0x00, 0x5f, 0x96);

    private final Text city;
    private final String hotline;
    private final BaseFont plain = PosterFont.find("regular");
    private final BaseFont bold = PosterFont.find("bold");

    public PosterSheet(Text city, String hotline) {
        this.city = city;
        this.hotline = hotline;
    }

    /** The sheets as a PDF. */
    public byte[] draw(List<Poster> posters) {
        var bytes = new ByteArrayOutputStream();
        var document = new Document(PageSize.A4, 0, 0, 0, 0);
        var writer = PdfWriter.getInstance(document, bytes);
        document.addTitle(city.zh() + " " + city.en());
        document.open();
        var canvas = writer.getDirectContent();
        if (posters.isEmpty()) {
            writer.setPageEmpty(false);
        }
        for (int i = 0; i < posters.size(); i++) {
            var at = i % (COLUMNS * ROWS);
            if (at == 0) {
                if (i > 0) {
                    document.newPage();
                }
                cuts(canvas);
            }
            int row = at / COLUMNS;
            float left = at % COLUMNS * WIDTH;
            float top = PageSize.A4.getHeight() - row * HEIGHT;
            poster(canvas, posters.get(i), left + WIDTH / 2, top);
        }
        document.close();
        return bytes.toByteArray();
    }

    private void poster(PdfContentByte canvas, Poster poster, float middle, float top) {
        write(canvas, city.zh() + "  " + city.en(), new Ink(plain, 9, Color.DARK_GRAY), middle, top - 24);
        write(canvas, "有事吹哨 扫码反映", new Ink(bold, 20, BLUE), middle, top - 48);
        write(canvas, "Scan to report a problem", new Ink(plain, 11, BLUE), middle, top - 64);
        code(canvas, poster.address(), middle - CODE / 2, top - 72 - CODE);
        write(canvas, poster.label(), new Ink(bold, 13, Color.BLACK), middle, top - 236);
        write(
                canvas,
                "打不开？请拨 " + hotline + "  No phone camera? Call " + hotline,
                new Ink(plain, 9, Color.BLACK),
                middle,
                top - 254);
    }

    /** How letters are drawn. */
    private record Ink(BaseFont font, float size, Color colour) {}

    /** Written in the middle, smaller if it would not fit. */
    private static void write(PdfContentByte canvas, String words, Ink ink, float middle, float base) {
        float room = WIDTH - 36;
        float wide = ink.font().getWidthPoint(words, ink.size());
        float size = wide <= room ? ink.size() : ink.size() * room / wide;
        canvas.beginText();
        canvas.setFontAndSize(ink.font(), size);
        canvas.setColorFill(ink.colour());
        canvas.showTextAligned(PdfContentByte.ALIGN_CENTER, words, middle, base, 0);
        canvas.endText();
    }

    private static void code(PdfContentByte canvas, String address, float left, float bottom) {
        try {
            var image = Image.getInstance(QrPicture.of(address).png());
            image.setAbsolutePosition(left, bottom);
            image.scaleAbsolute(CODE, CODE);
            canvas.addImage(image);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void cuts(PdfContentByte canvas) {
        canvas.setLineWidth(0.4f);
        canvas.setLineDash(3, 3, 0);
        canvas.setColorStroke(Color.GRAY);
        canvas.moveTo(WIDTH, 0);
        canvas.lineTo(WIDTH, PageSize.A4.getHeight());
        for (int row = 1; row < ROWS; row++) {
            canvas.moveTo(0, row * HEIGHT);
            canvas.lineTo(PageSize.A4.getWidth(), row * HEIGHT);
        }
        canvas.stroke();
    }
}
