package city.whistle.dispatch.pack;

import city.whistle.city.LivingCity;
import city.whistle.dispatch.routing.OtherPack;
import city.whistle.dispatch.ticket.Fields;
import city.whistle.dispatch.ticket.Hand;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.SQLException;

/** Takes a pack that shall be put into force, unless it has errors or is one of another city. */
@ApplicationScoped
public class OfferPack {
    private static final String FIELD = "pack";

    private final PackShelf shelf;
    private final LivingCity city;
    private final Vertx vertx;

    OfferPack(PackShelf shelf, LivingCity city, Vertx vertx) {
        this.shelf = shelf;
        this.city = city;
        this.vertx = vertx;
    }

    /** Keeps the pack in the zip and gives its version; the same pack twice is one offer, of who was first. */
    public Uni<String> offer(Hand hand, byte[] zip) {
        return vertx.executeBlocking(() -> keep(hand, zip));
    }

    private String keep(Hand hand, byte[] zip) throws IOException, SQLException {
        var fields = new Fields();
        if (zip.length == 0) {
            fields.wrong(FIELD, "must be the zip of a city pack");
        }
        fields.check();
        var offered = OtherPack.read(zip).city();
        city.objections(offered).forEach(each -> fields.wrong(FIELD, each));
        fields.check();
        shelf.offer(offered.version(), zip, hand.login());
        return offered.version();
    }
}
