package city.whistle.intake.resident.web;

import city.whistle.city.City;
import city.whistle.intake.complaint.CheckReceipt;
import city.whistle.intake.complaint.CheckReceipt.Checked;
import city.whistle.pages.PageFrame;
import city.whistle.pages.PageLanguage;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Where anybody who holds a receipt learns whether it is genuine. */
@PermitAll
@Path("/t/check")
@Produces(MediaType.TEXT_HTML)
class CheckPages {
    private final Template page;
    private final PageFrame frame;
    private final PageLanguage language;
    private final CheckReceipt receipts;
    private final City city;

    CheckPages(
            @Location("resident/check") Template page,
            PageFrame frame,
            PageLanguage language,
            CheckReceipt receipts,
            City city) {
        this.page = page;
        this.frame = frame;
        this.language = language;
        this.receipts = receipts;
        this.city = city;
    }

    /** The form and, once number and receipt are given, the verdict. */
    @GET
    @Operation(hidden = true)
    public Uni<TemplateInstance> check(
            @QueryParam("number") @DefaultValue("") String number,
            @QueryParam("receipt") @DefaultValue("") String receipt) {
        var digits = number.replaceAll("[^0-9]", "");
        var found = number.isBlank() || receipt.isBlank()
                ? Uni.createFrom().<@Nullable Checked>nullItem()
                : receipts.check(digits, receipt);
        return found.map(checked -> show(number, receipt, checked));
    }

    private TemplateInstance show(String number, String receipt, @Nullable Checked checked) {
        return frame.around(page.data("number", number)
                .data("receipt", receipt)
                .data("found", checked)
                .data("issued", issued(checked)));
    }

    private @Nullable String issued(@Nullable Checked checked) {
        var at = checked == null ? null : checked.issuedAt();
        return at == null ? null : new Moments(language.language()).at(OffsetDateTime.ofInstant(at, city.zone()));
    }
}
