package city.whistle.dispatch.pack;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The versions of the pack, and what the other services take of them. */
@ApplicationScoped
public class ListPacks {
    private static final int MOST = 200;

    private final PackShelf shelf;
    private final Vertx vertx;

    ListPacks(PackShelf shelf, Vertx vertx) {
        this.shelf = shelf;
        this.vertx = vertx;
    }

    /** The {@value #MOST} versions offered last, the newest first. */
    public Uni<List<PackVersion>> list() {
        return vertx.executeBlocking(() -> shelf.latest(MOST));
    }

    /** The version that was last put into force; empty while all go by the one they started with. */
    public Uni<Optional<String>> inForce() {
        return vertx.executeBlocking(shelf::inForce);
    }

    /** The zip of a version. */
    public Uni<byte[]> zip(String version) {
        return vertx.executeBlocking(() -> shelf.zip(version));
    }
}
