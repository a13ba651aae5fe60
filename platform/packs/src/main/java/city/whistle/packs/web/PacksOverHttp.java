package city.whistle.packs.web;

import city.whistle.packs.PackSource;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks dispatch-service; dispatch-service itself looks into its own tables. */
@DefaultBean
@ApplicationScoped
class PacksOverHttp implements PackSource {
    private final DispatchPacks dispatch;

    PacksOverHttp(@RestClient DispatchPacks dispatch) {
        this.dispatch = dispatch;
    }

    @Override
    public Optional<String> inForce() {
        return Optional.ofNullable(dispatch.inForce()).map(DispatchPacks.Named::version);
    }

    @Override
    public byte[] zip(String version) {
        return dispatch.zip(version);
    }
}
