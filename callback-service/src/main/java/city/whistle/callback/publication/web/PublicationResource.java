package city.whistle.callback.publication.web;

import city.whistle.access.Role;
import city.whistle.callback.publication.Publication;
import city.whistle.callback.publication.Publications;
import city.whistle.callback.publication.PublishFigures;
import city.whistle.city.City;
import city.whistle.http.Page;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What the city publishes; reading needs no account. */
@Path("/api/v1/publications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class PublicationResource {
    private final Publications publications;
    private final PublishFigures publish;
    private final City city;

    PublicationResource(Publications publications, PublishFigures publish, City city) {
        this.publications = publications;
        this.publish = publish;
        this.city = city;
    }

    /** A publication without its figures. */
    record Entry(UUID id, String name, LocalDate from, LocalDate to, OffsetDateTime publishedAt, String url) {}

    /** A publication with its figures, as they were. */
    record Full(
            UUID id,
            String name,
            LocalDate from,
            LocalDate to,
            OffsetDateTime publishedAt,
            @JsonRawValue String figures) {}

    @GET
    @PermitAll
    public Uni<Page<Entry>> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        return publications.page(limit, cursor).map(page -> page.map(this::entry));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    public Uni<Full> one(@PathParam("id") UUID id) {
        return publications.one(id).map(this::full);
    }

    @POST
    @RolesAllowed({Role.Names.ADMIN, Role.Names.SUPERVISOR})
    public Uni<RestResponse<Entry>> publish(
            @HeaderParam("Idempotency-Key") @Nullable String key, @Valid PublicationRequest request) {
        return publish.publish(request.edition(), key)
                .map(publication -> RestResponse.ResponseBuilder.<Entry>created(URI.create(publication.address()))
                        .entity(entry(publication))
                        .build());
    }

    private Entry entry(Publication publication) {
        return new Entry(
                publication.id(),
                publication.name(),
                publication.from(),
                publication.to(),
                at(publication),
                publication.address());
    }

    private Full full(Publication publication) {
        return new Full(
                publication.id(),
                publication.name(),
                publication.from(),
                publication.to(),
                at(publication),
                publication.figures());
    }

    private OffsetDateTime at(Publication publication) {
        return publication.publishedAt().atZone(city.zone()).toOffsetDateTime();
    }
}
