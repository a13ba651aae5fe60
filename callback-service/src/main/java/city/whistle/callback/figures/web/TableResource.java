package city.whistle.callback.figures.web;

import city.whistle.access.Role;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** The figures as a file, for programs. */
@Path("/api/v1/figures/table.{format:csv|xlsx}")
@RolesAllowed({Role.Names.SUPERVISOR, Role.Names.LEADER, Role.Names.AUDITOR, Role.Names.ADMIN, Role.Names.UNIT_HEAD})
class TableResource {
    private final FigureExports exports;

    TableResource(FigureExports exports) {
        this.exports = exports;
    }

    @GET
    @Operation(summary = "The figures as CSV (UTF-8) or as a workbook; no cell is ever a formula")
    public Uni<RestResponse<byte[]>> table(@PathParam("format") String format, @BeanParam FigureResource.Asked asked) {
        return exports.file(asked, format);
    }
}
