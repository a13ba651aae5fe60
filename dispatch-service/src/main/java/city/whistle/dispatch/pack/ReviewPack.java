package city.whistle.dispatch.pack;

import city.whistle.city.City;
import city.whistle.dispatch.routing.OtherPack;
import city.whistle.dispatch.routing.ReplayRoutes;
import city.whistle.dispatch.ticket.Hand;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/** Shows what a version of the pack would change, for the city and for its open cases; nothing happens. */
@ApplicationScoped
public class ReviewPack {
    private final PackShelf shelf;
    private final OpenTickets openTickets;
    private final ReplayRoutes replayRoutes;
    private final City city;
    private final Vertx vertx;

    ReviewPack(PackShelf shelf, OpenTickets openTickets, ReplayRoutes replayRoutes, City city, Vertx vertx) {
        this.shelf = shelf;
        this.openTickets = openTickets;
        this.replayRoutes = replayRoutes;
        this.city = city;
        this.vertx = vertx;
    }

    private record Read(PackVersion pack, OtherPack other, List<Gone> gone) {}

    public Uni<PackReview> review(Hand hand, String version) {
        return vertx.executeBlocking(() -> read(version))
                .chain(read -> replayRoutes
                        .replayOpen(hand, read.other())
                        .map(replay -> new PackReview(read.pack(), read.gone(), replay)));
    }

    private Read read(String version) throws SQLException, IOException {
        var pack = shelf.version(version);
        var other = OtherPack.read(shelf.zip(version));
        return new Read(pack, other, openTickets.gone(city.present(), other.city()));
    }
}
