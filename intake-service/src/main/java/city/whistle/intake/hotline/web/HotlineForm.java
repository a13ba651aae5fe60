package city.whistle.intake.hotline.web;

import city.whistle.contracts.Channel;
import city.whistle.contracts.ComplaintKind;
import city.whistle.contracts.WireName;
import city.whistle.intake.complaint.Filing;
import city.whistle.intake.place.PlaceAsked;
import city.whistle.intake.reporter.ReporterData;
import io.quarkus.qute.TemplateData;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What an operator types while the caller speaks. */
@TemplateData
public class HotlineForm {
    private static final int CODE = 15;

    /** The call it is about; empty when the telephone is not connected with the desk. */
    @RestForm
    public @Nullable String call;

    @RestForm
    public @Nullable String phone;

    @RestForm
    public @Nullable String name;

    @RestForm
    public @Nullable String kind;

    @RestForm
    public @Nullable String text;

    @RestForm
    public @Nullable String grid;

    @RestForm
    public @Nullable String address;

    /** The category the operator chose of those suggested; empty for the sorter's. */
    @RestForm
    public @Nullable String category;

    /** The category chosen from all; goes before the other. */
    @RestForm
    public @Nullable String otherCategory;

    /** {@code confidential}, {@code open} or {@code anonymous}. */
    @RestForm
    public @Nullable String who;

    @RestForm
    public @Nullable String key;

    static HotlineForm empty() {
        var form = new HotlineForm();
        form.who = "confidential";
        form.kind = ComplaintKind.COMPLAINT.wire();
        form.key = UUID.randomUUID().toString();
        return form;
    }

    Filing filing() {
        var isAnonymous = "anonymous".equals(who);
        return new Filing(
                Channel.HOTLINE,
                kindSaid(),
                null,
                text,
                place(),
                null,
                isAnonymous ? null : reporter(),
                isAnonymous,
                !"open".equals(who),
                false,
                List.of(),
                null,
                null,
                null,
                chosen());
    }

    /** What lists of grids offer begins with the code; who types a name instead is told at the field. */
    PlaceAsked place() {
        var said = said(grid);
        var code = said == null || said.length() <= CODE ? said : said.substring(0, CODE);
        return new PlaceAsked(null, null, null, said(address), code);
    }

    @Nullable
    UUID callId() {
        try {
            var id = said(call);
            return id == null ? null : UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The kinds there are. */
    public List<String> kinds() {
        return Arrays.stream(ComplaintKind.values()).map(ComplaintKind::wire).toList();
    }

    /** Whether nothing was typed yet. */
    public boolean isEmpty() {
        return said(text) == null && said(phone) == null && said(address) == null;
    }

    /** The category the operator chose; null when the sorter's stays. */
    @Nullable
    String chosen() {
        var other = said(otherCategory);
        return other == null ? said(category) : other;
    }

    private ReporterData reporter() {
        return new ReporterData(said(name), said(phone), null);
    }

    private ComplaintKind kindSaid() {
        try {
            return kind == null ? ComplaintKind.COMPLAINT : WireName.of(ComplaintKind.class, kind);
        } catch (IllegalArgumentException e) {
            return ComplaintKind.COMPLAINT;
        }
    }

    /** Browsers send an empty text for an empty field. */
    static @Nullable String said(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
