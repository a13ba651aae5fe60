package city.whistle.intake.hotline.web;

import city.whistle.intake.desk.web.Framed;
import city.whistle.intake.hotline.TakeCall;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Writes what stands at a call's beginning and end: that it rings, and what to tell the caller. */
@RequestScoped
class CallSheet {
    private final Template receipt;
    private final Template ringing;
    private final Framed framed;
    private final TakeCall calls;
    private final Receipts receipts;

    CallSheet(
            @Location("hotline/receipt") Template receipt,
            @Location("hotline/ringing") Template ringing,
            Framed framed,
            TakeCall calls,
            Receipts receipts) {
        this.receipt = receipt;
        this.ringing = ringing;
        this.framed = framed;
        this.calls = calls;
        this.receipts = receipts;
    }

    /** The calls that wait; the one on the line is only named. */
    Uni<RestResponse<String>> ringing(String taken) {
        return calls.waiting()
                .chain(waiting -> framed.answer(ringing.data("calls", waiting).data("taken", taken), 200));
    }

    /** What to tell the caller; {@code added} if it went to a case that was there. */
    Uni<RestResponse<String>> receipt(UUID id, @Nullable UUID call, boolean added) {
        return receipts.of(id)
                .chain(filed -> framed.answer(
                        receipt.data("filed", filed).data("call", call).data("added", added), 200));
    }
}
