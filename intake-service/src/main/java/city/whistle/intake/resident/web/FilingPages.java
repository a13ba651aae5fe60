package city.whistle.intake.resident.web;

import city.whistle.http.Conflict;
import city.whistle.http.Failure;
import city.whistle.http.FieldError;
import city.whistle.http.Invalid;
import city.whistle.http.TooMany;
import city.whistle.intake.complaint.AccessCodes;
import city.whistle.intake.complaint.Filed;
import city.whistle.intake.gate.Door;
import city.whistle.intake.qrcode.ScanCode;
import city.whistle.intake.qrcode.Scanned;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Where a resident blows the whistle: one page, one form. */
@PermitAll
@Path("/")
@Produces(MediaType.TEXT_HTML)
class FilingPages {
    private final SendFiling filing;
    private final AccessCodes access;
    private final ScanCode codes;
    private final FilingSheet sheet;
    private final Door door;

    FilingPages(SendFiling filing, AccessCodes access, ScanCode codes, FilingSheet sheet, Door door) {
        this.filing = filing;
        this.access = access;
        this.codes = codes;
        this.sheet = sheet;
        this.door = door;
    }

    @GET
    @Operation(hidden = true)
    public Uni<RestResponse<String>> show() {
        return sheet.write(FilingSheet.Look.fresh(FilingForm.empty(), null));
    }

    /** The page as a scanned code opens it. */
    @GET
    @Path("s/{token}")
    @Operation(hidden = true)
    public Uni<RestResponse<String>> scanned(@PathParam("token") String token) {
        return codes.scan(token)
                .chain(spot -> sheet.write(
                        spot.isPresent()
                                ? FilingSheet.Look.fresh(FilingForm.at(token), spot.get())
                                : new FilingSheet.Look(FilingForm.empty(), null, List.of(), "badCode", 404)));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Uni<RestResponse<String>> file(@BeanParam FilingForm form) {
        if (form.isFromAProgram()) {
            return Uni.createFrom().item(RestResponse.seeOther(URI.create("/")));
        }
        return door.file(FilingForm.said(form.phone))
                .chain(() -> filing.send(form))
                .map(this::receipt)
                .onFailure(FilingPages::isTheResidents)
                .recoverWithUni(failure -> again(form, (Failure) failure));
    }

    private RestResponse<String> receipt(Filed filed) {
        return RestResponse.seeOther(URI.create("/t/" + filed.number() + "/receipt?code=" + access.of(filed.id())));
    }

    private Uni<RestResponse<String>> again(FilingForm form, Failure failure) {
        var wrong = failure.errors().stream()
                .map(FieldError::field)
                .map(FilingPages::fieldOf)
                .distinct()
                .toList();
        var token = FilingForm.said(form.qr);
        Uni<Optional<Scanned>> spot = token == null ? Uni.createFrom().item(Optional.empty()) : codes.scan(token);
        return spot.chain(found -> sheet.write(look(form, found.orElse(null), wrong, failure)));
    }

    private static FilingSheet.Look look(FilingForm form, @Nullable Scanned spot, List<String> wrong, Failure failure) {
        if (failure instanceof TooMany) {
            return new FilingSheet.Look(form, spot, List.of(), "tooMany", 429);
        }
        if (failure instanceof Conflict) {
            form.key = FilingForm.empty().key;
            return new FilingSheet.Look(form, spot, List.of(), "already", 409);
        }
        if (spot == null) {
            form.qr = null;
        }
        return new FilingSheet.Look(form, spot, wrong, "", 422);
    }

    private static boolean isTheResidents(Throwable failure) {
        return failure instanceof Invalid || failure instanceof Conflict || failure instanceof TooMany;
    }

    /** The form's field for a field of the API. */
    private static String fieldOf(String field) {
        return switch (field) {
            case "place.address" -> "address";
            case "qr" -> "place";
            case "reporter", "reporter.phone" -> "phone";
            case "attachments", "file" -> "photos";
            default -> field.startsWith("place") ? "place" : field;
        };
    }
}
