package city.whistle.callback.doubt.web;

import city.whistle.callback.doubt.Photos;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.WebApplicationException;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Fetches photos from intake-service. */
@ApplicationScoped
class IntakePhotos implements Photos {
    private static final int NOT_FOUND = 404;

    private final Store store;

    IntakePhotos(@RestClient Store store) {
        this.store = store;
    }

    /** intake-service's store. */
    @RegisterRestClient(configKey = "intake")
    @OidcClientFilter
    @Path("/api/v1/attachments")
    interface Store {
        @GET
        @Path("/{id}")
        Uni<byte[]> content(@PathParam("id") String id);
    }

    @Override
    public Uni<byte[]> content(String attachment) {
        return store.content(attachment).onFailure(IntakePhotos::isGone).recoverWithItem(new byte[0]);
    }

    private static boolean isGone(Throwable failure) {
        return failure instanceof WebApplicationException answer
                && answer.getResponse().getStatus() == NOT_FOUND;
    }
}
