package city.whistle.intake.poster;

import city.whistle.city.City;
import city.whistle.http.InvalidField;
import city.whistle.intake.qrcode.ListQrCodes;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Prints codes as posters, several on a sheet, to be cut out and hung up. */
@ApplicationScoped
public class PrintPosters {
    private static final int MOST = 200;

    private final ListQrCodes codes;
    private final City city;
    private final Vertx vertx;

    PrintPosters(ListQrCodes codes, City city, Vertx vertx) {
        this.codes = codes;
        this.city = city;
        this.vertx = vertx;
    }

    /** The sheets as a PDF, in the order of the codes' making; revoked codes are left out. */
    public Uni<byte[]> print(List<String> tokens) {
        if (tokens.isEmpty() || tokens.size() > MOST) {
            throw new InvalidField("token", "must be 1 to " + MOST + " tokens");
        }
        return codes.valid(tokens)
                .map(found -> found.stream()
                        .map(code -> new Poster(code.spot(), code.url()))
                        .toList())
                .chain(posters -> vertx.executeBlocking(() -> new PosterSheet(city.name(), hotline()).draw(posters)));
    }

    private String hotline() {
        return city.contactNumbers().getOrDefault("hotline", "12345");
    }
}
