package city.whistle.intake.poster.web;

import city.whistle.intake.qrcode.Asset;
import city.whistle.intake.qrcode.QrOrder;
import io.quarkus.qute.TemplateData;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What staff fill in to have codes made. */
@TemplateData
public class CodeForm {
    private static final Pattern ASSET =
            Pattern.compile("(.+?)\\s*[,，]\\s*(-?\\d{1,3}(?:\\.\\d{1,12})?)\\s*[,，]\\s*(-?\\d{1,3}(?:\\.\\d{1,12})?)");

    @RestForm
    public @Nullable String grid;

    @RestForm
    public @Nullable String label;

    @RestForm
    public @Nullable String count;

    /** The things the codes hang on, one a line: name, latitude, longitude, the last two if they are known. */
    @RestForm
    public @Nullable String assets;

    static CodeForm empty() {
        var form = new CodeForm();
        form.count = "6";
        return form;
    }

    QrOrder order() {
        var things = (assets == null ? "" : assets)
                .lines()
                .filter(line -> !line.isBlank())
                .map(CodeForm::asset)
                .toList();
        return new QrOrder(grid, label, things.isEmpty() ? number() : null, things);
    }

    private static Asset asset(String line) {
        var said = ASSET.matcher(line.strip());
        return said.matches()
                ? new Asset(said.group(1), Double.valueOf(said.group(2)), Double.valueOf(said.group(3)))
                : new Asset(line.strip(), null, null);
    }

    /** How many; what is no number is as wrong as zero. */
    private int number() {
        return count != null && count.matches("[0-9]{1,4}") ? Integer.parseInt(count) : 0;
    }
}
