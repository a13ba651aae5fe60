package city.whistle.intake.qrcode.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.http.Page;
import city.whistle.intake.qrcode.ListQrCodes;
import city.whistle.intake.qrcode.MakeQrCodes;
import city.whistle.intake.qrcode.QrAddresses;
import city.whistle.intake.qrcode.QrCodeView;
import city.whistle.intake.qrcode.QrOrder;
import city.whistle.intake.qrcode.RevokeQrCode;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Codes to hang up: made, listed and revoked by staff. */
@Path("/api/v1/qr-codes")
@RolesAllowed({Role.Names.OPERATOR, Role.Names.DISPATCHER, Role.Names.ADMIN})
public class QrCodeResource {
    private final MakeQrCodes makes;
    private final ListQrCodes lists;
    private final RevokeQrCode revokes;
    private final QrAddresses addresses;
    private final Caller caller;

    QrCodeResource(MakeQrCodes makes, ListQrCodes lists, RevokeQrCode revokes, QrAddresses addresses, Caller caller) {
        this.makes = makes;
        this.lists = lists;
        this.revokes = revokes;
        this.addresses = addresses;
        this.caller = caller;
    }

    /** The codes made. */
    record Made(List<Item> items) {
        /** A code's token, and the address its picture leads to. */
        record Item(String token, String url) {}
    }

    @POST
    @Operation(summary = "Makes signed codes bound to a grid: so many for a spot, or one for each of its assets")
    public Uni<Made> make(@NotNull QrOrder order) {
        return makes.make(order, caller.actor())
                .map(made -> new Made(made.stream()
                        .map(token -> new Made.Item(token, addresses.of(token)))
                        .toList()));
    }

    @GET
    @Operation(summary = "The codes made so far, newest first")
    public Uni<Page<QrCodeView>> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        return lists.list(limit, cursor);
    }

    @POST
    @Path("/{token}/revocation")
    @Operation(summary = "Makes a code useless; who scans it is told so")
    public Uni<QrCodeView> revoke(@PathParam("token") String token) {
        return revokes.revoke(token, caller.actor());
    }
}
