package city.whistle.intake.qrcode.web;

import city.whistle.intake.qrcode.QrAddresses;
import city.whistle.intake.qrcode.QrCodeNotFound;
import city.whistle.intake.qrcode.QrPicture;
import city.whistle.intake.qrcode.QrTokens;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Draws codes for anybody who has their tokens. */
@PermitAll
@Path("/api/v1/qr-codes")
public class QrPictureResource {
    private final QrTokens tokens;
    private final QrAddresses addresses;

    QrPictureResource(QrTokens tokens, QrAddresses addresses) {
        this.tokens = tokens;
        this.addresses = addresses;
    }

    @GET
    @Path("/{token}.svg")
    @Produces("image/svg+xml")
    @Operation(summary = "The code as a drawing")
    public String svg(@PathParam("token") String token) {
        return picture(token).svg();
    }

    @GET
    @Path("/{token}.png")
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
        return QrPicture.of(addresses.of(token));
    }
}
