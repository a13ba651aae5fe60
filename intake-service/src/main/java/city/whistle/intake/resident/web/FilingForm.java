package city.whistle.intake.resident.web;

import city.whistle.contracts.Channel;
import city.whistle.contracts.ComplaintKind;
import city.whistle.intake.complaint.Filing;
import city.whistle.intake.place.PlaceAsked;
import city.whistle.intake.reporter.ReporterData;
import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** What a resident fills in; sent as it is where the browser runs no script. */
@TemplateData
public class FilingForm {
    @RestForm
    public @Nullable String text;

    @RestForm
    public @Nullable String grid;

    @RestForm
    public @Nullable String address;

    @RestForm
    public @Nullable String qr;

    @RestForm
    public @Nullable String phone;

    @RestForm
    public @Nullable String confidential;

    @RestForm
    public @Nullable String anonymous;

    @RestForm
    public @Nullable String key;

    /** No person sees this field; who fills it in is a program. */
    @RestForm
    public @Nullable String website;

    /** The ids of photos that were taken with an earlier try. */
    @RestForm
    public List<String> attachments = List.of();

    @RestForm
    List<FileUpload> photos = List.of();

    /** An empty form. */
    static FilingForm empty() {
        var form = new FilingForm();
        form.confidential = "true";
        form.key = UUID.randomUUID().toString();
        return form;
    }

    /** An empty form at the spot of a scanned code. */
    static FilingForm at(String token) {
        var form = empty();
        form.qr = token;
        return form;
    }

    boolean isFromAProgram() {
        return said(website) != null;
    }

    /** The filing it asks for, at that place. */
    Filing filing(@Nullable PlaceAsked place) {
        var token = said(qr);
        var number = said(phone);
        return new Filing(
                token == null ? Channel.APP : Channel.QR,
                ComplaintKind.COMPLAINT,
                null,
                text,
                place,
                token,
                number == null ? null : new ReporterData(null, number, null),
                said(anonymous) != null,
                said(confidential) != null,
                false,
                attachments,
                null,
                null,
                null,
                null);
    }

    /** Browsers send an empty text for an empty field. */
    static @Nullable String said(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
