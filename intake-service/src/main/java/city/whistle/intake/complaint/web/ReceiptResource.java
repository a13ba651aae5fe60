package city.whistle.intake.complaint.web;

import city.whistle.intake.complaint.CheckReceipt;
import city.whistle.intake.complaint.CheckReceipt.Checked;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Whether a receipt is genuine: for whoever holds one, without the case's code. */
@PermitAll
@Path("/api/v1/receipts/{number:[0-9]{1,20}}")
class ReceiptResource {
    private final CheckReceipt receipts;

    ReceiptResource(CheckReceipt receipts) {
        this.receipts = receipts;
    }

    @GET
    @Operation(summary = "Whether the receipt was issued here, and what was received then is still on file as it was")
    public Uni<Checked> check(@PathParam("number") String number, @QueryParam("receipt") @Nullable String receipt) {
        return receipts.check(number, receipt == null ? "" : receipt);
    }
}
