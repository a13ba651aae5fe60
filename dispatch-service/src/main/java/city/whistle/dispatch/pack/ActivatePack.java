package city.whistle.dispatch.pack;

import city.whistle.city.LivingCity;
import city.whistle.dispatch.routing.OtherPack;
import city.whistle.dispatch.ticket.Fields;
import city.whistle.dispatch.ticket.Hand;
import city.whistle.packs.FollowPack;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Puts a version of the pack into force: here at once, in other replicas and services within seconds, as they ask for it.
 * Whoever offered it cannot; a version that was in force before is put into force again in the same way.
 */
@ApplicationScoped
public class ActivatePack {
    private static final int LONGEST_REASON = 500;

    private final PackShelf shelf;
    private final OpenTickets openTickets;
    private final LivingCity city;
    private final FollowPack followPack;
    private final Vertx vertx;

    ActivatePack(PackShelf shelf, OpenTickets openTickets, LivingCity city, FollowPack followPack, Vertx vertx) {
        this.shelf = shelf;
        this.openTickets = openTickets;
        this.city = city;
        this.followPack = followPack;
        this.vertx = vertx;
    }

    public Uni<PackVersion> activate(Hand hand, String version, @Nullable String reason) {
        return vertx.executeBlocking(() -> {
            var fields = new Fields();
            var why = fields.text("reason", reason, LONGEST_REASON);
            fields.check();
            check(hand, shelf.version(version));
            shelf.activate(version, hand.login(), why);
            followPack.follow();
            return shelf.version(version);
        });
    }

    private void check(Hand hand, PackVersion pack) throws SQLException, IOException {
        if (pack.isOfferedBy(hand.login())) {
            throw new OwnOffer();
        }
        if (pack.state() == PackState.IN_FORCE) {
            throw new AlreadyInForce(pack.version());
        }
        var next = OtherPack.read(shelf.zip(pack.version())).city();
        var fields = new Fields();
        city.objections(next).forEach(each -> fields.wrong("version", each));
        fields.check();
        var atWork = openTickets.gone(city.city().present(), next).stream()
                .filter(Gone::isUnit)
                .toList();
        if (!atWork.isEmpty()) {
            throw new UnitsAtWork(atWork);
        }
    }
}
