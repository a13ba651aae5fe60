package city.whistle.intake.qrcode;

import city.whistle.http.Cursor;
import city.whistle.http.Page;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists the codes made so far, newest first. */
@ApplicationScoped
public class ListQrCodes {
    private final QrCodes codes;
    private final QrTokens tokens;
    private final QrAddresses addresses;

    ListQrCodes(QrCodes codes, QrTokens tokens, QrAddresses addresses) {
        this.codes = codes;
        this.tokens = tokens;
        this.addresses = addresses;
    }

    private record After(Instant madeAt, long serial) {
        static After of(List<String> keys) {
            return new After(Instant.parse(keys.get(0)), Long.parseLong(keys.get(1)));
        }
    }

    @WithSession
    public Uni<Page<QrCodeView>> list(@Nullable Integer asked, @Nullable String cursor) {
        var limit = Cursor.limit(asked);
        var after = Cursor.read(cursor, 2, After::of);
        var found = after == null
                ? codes.find("order by madeAt desc, serial desc")
                : codes.find(
                        "(madeAt < ?1 or madeAt = ?1 and serial < ?2) order by madeAt desc, serial desc",
                        after.madeAt(),
                        after.serial());
        return found.range(0, limit)
                .list()
                .map(rows -> Page.of(rows, limit, ListQrCodes::keys).map(addresses::view));
    }

    /** Those of the codes that were not revoked, in the order of their making. */
    @WithSession
    public Uni<List<QrCodeView>> valid(List<String> wanted) {
        var serials = wanted.stream()
                .map(token ->
                        tokens.read(token).orElseThrow(QrCodeNotFound::new).serial())
                .toList();
        return codes.list("serial in ?1 and revokedAt is null order by madeAt, serial", serials)
                .map(found -> found.stream().map(addresses::view).toList());
    }

    private static List<String> keys(QrCode code) {
        return List.of(code.madeAt().toString(), Long.toString(code.token().serial()));
    }
}
