package city.whistle.intake.qrcode.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.intake.IntakeConfig;
import city.whistle.intake.qrcode.MakeQrCodes;
import city.whistle.intake.qrcode.QrCodeNotFound;
import city.whistle.intake.qrcode.QrPicture;
import city.whistle.intake.qrcode.QrTokens;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Codes to hang up: made by staff, drawn for anybody who has the token. */
@Path("/api/v1/qr-codes")
public class QrCodeResource {
    private final MakeQrCodes codes;
    private final QrTokens tokens;
    private final IntakeConfig config;
    private final Caller caller;

    QrCodeResource(MakeQrCodes codes, QrTokens tokens, IntakeConfig config, Caller caller) {
        this.codes = codes;
        this.tokens = tokens;
        this.config = config;
        this.caller = caller;
    }

    /** How many codes for which spot. */
    record Order(
            @Nullable String grid,
            @Nullable String label,
            @Nullable Integer count) {}

    /** The codes made. */
    record Made(List<Item> items) {
        /** A code's token, and the address its picture leads to. */
        record Item(String token, String url) {}
    }

    @POST
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.DISPATCHER, Role.Names.ADMIN})
    @Operation(summary = "Makes signed codes bound to a grid")
    public Uni<Made> make(Order order) {
        return codes.make(order.grid(), order.label(), order.count(), caller.actor())
                .map(made -> new Made(made.stream()
                        .map(token -> new Made.Item(token, address(token)))
                        .toList()));
    }

    @GET
    @Path("/{token}.svg")
    @PermitAll
    @Produces("image/svg+xml")
    @Operation(summary = "The code as a drawing")
    public String svg(@PathParam("token") String token) {
        return picture(token).svg();
    }

    @GET
    @Path("/{token}.png")
    @PermitAll
    @Blocking
    @Produces("image/png")
    @Operation(summary = "The code as pixels")
    public byte[] png(@PathParam("token") String token) {
        return picture(token).png();
    }

    private QrPicture picture(String token) {
        if (!tokens.isOurs(token)) {
            throw new QrCodeNotFound();
        }
        return QrPicture.of(address(token));
    }

    private String address(String token) {
        return config.url() + "/s/" + token;
    }
}
